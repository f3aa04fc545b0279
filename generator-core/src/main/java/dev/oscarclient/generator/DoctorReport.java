package dev.oscarclient.generator;

import dev.oscarclient.generator.doctor.Finding;
import dev.oscarclient.generator.doctor.JsonReport;
import dev.oscarclient.generator.doctor.Severity;
import dev.oscarclient.generator.doctor.TextReport;
import java.util.List;

/**
 * What the doctor found.
 *
 * @param server the server's URL, without anything secret
 * @param findings in the order of the checks, at least one for each
 */
public record DoctorReport(String server, List<Finding> findings) {
  /** Copies the list. */
  public DoctorReport {
    findings = List.copyOf(findings);
  }

  /** Returns whether nothing keeps clients from working, as far as it was looked at. */
  public boolean healthy() {
    return findings.stream().noneMatch(f -> f.severity() == Severity.PROBLEM);
  }

  /** Returns the report for people. */
  public List<String> lines() {
    return TextReport.lines(server, findings);
  }

  /** Returns the report for scripts; {@code docs/doctor.md} tells its members. */
  public String toJson() {
    return JsonReport.of(server, findings);
  }
}
