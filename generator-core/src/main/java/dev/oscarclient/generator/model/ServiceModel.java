package dev.oscarclient.generator.model;

import java.util.List;

/**
 * All operations below one first path segment: one generated class.
 *
 * @param name the name a user knows it by, e.g. {@code demographics}
 * @param accessor the method of {@code OscarClient} that gives it, e.g. {@code demographics}
 * @param className simple name of the generated class, e.g. {@code DemographicsApi}
 * @param operations by path, then verb
 */
public record ServiceModel(
    String name, String accessor, String className, List<OperationModel> operations) {

  /** Copies the list. */
  public ServiceModel {
    operations = List.copyOf(operations);
  }
}
