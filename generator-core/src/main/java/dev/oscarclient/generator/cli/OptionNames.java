package dev.oscarclient.generator.cli;

import dev.oscarclient.generator.problem.Setting;

/** What settings are called on the command line. */
final class OptionNames {
  private OptionNames() {}

  static String of(Setting setting) {
    return switch (setting) {
      case SOURCE -> "--server, --snapshot, --documents";
      case PACKAGE -> "--package";
      case OUTPUT -> "--output";
      case ADDRESSES -> "--address";
      case EXCLUDED_ADDRESSES -> "--exclude-address";
      case INCLUDES -> "--include";
      case EXCLUDES -> "--exclude";
      case UNTYPED -> "--untyped";
      case LINEAGE -> "--lineage";
      case CONFIG -> "--config";
      case SOAP -> "--soap";
      case STYLE -> "--style";
      case TOOLS -> "--cxf";
      case ENRICHED -> "--write-enriched";
      case REPORT -> "--report";
      case SAMPLES -> "--samples";
      case REPLACE -> "--force";
    };
  }
}
