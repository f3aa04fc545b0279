package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.model.OperationModel;
import java.nio.file.Path;

/**
 * A recorded body.
 *
 * @param file where it is
 * @param operation whose body it is
 * @param request whether it is the request body
 */
record SampleFile(Path file, OperationModel operation, boolean request) {}
