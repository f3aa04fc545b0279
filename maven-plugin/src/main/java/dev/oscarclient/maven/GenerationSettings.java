package dev.oscarclient.maven;

import dev.oscarclient.generator.GeneratorRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * All that decides what an execution does; nothing else may, or the check for changes is blind.
 *
 * @param request what to generate
 * @param cxfVersion version of the tools of Apache CXF
 * @param inputs files and folders that are read
 * @param outputs files that are written beside the sources
 * @param state what is remembered of the last success
 */
record GenerationSettings(
    GeneratorRequest request,
    String cxfVersion,
    List<Path> inputs,
    List<Path> outputs,
    BuildState state) {
  GenerationSettings {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /** Returns a digest of all that is read. */
  String inputDigest(String generator) throws IOException {
    Digests digests =
        new Digests()
            .add("generator", generator)
            .add("options", request.options().toString())
            .add("package", request.packageName())
            .add("output", request.output().toString())
            .add("styles", request.styles().toString())
            .add("cxf", cxfVersion)
            .add("enriched", String.valueOf(request.enrichedFolder()))
            .add("soap", Boolean.toString(request.soap()))
            .add("untyped", request.untyped().name())
            .add("dryRun", Boolean.toString(request.dryRun()));
    for (Path input : inputs) {
      digests.addTree("input " + input, input);
    }
    return digests.hex();
  }

  /** Returns a digest of what is there of all that is written. */
  String outputDigest() throws IOException {
    Digests digests = new Digests();
    for (String folder : request.folders()) {
      digests.addFolder("folder " + folder, request.output().resolve(folder));
    }
    for (Path output : outputs) {
      digests.addTree("output " + output, output);
    }
    return digests.hex();
  }
}
