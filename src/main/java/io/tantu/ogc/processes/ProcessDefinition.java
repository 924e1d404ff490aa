package io.tantu.ogc.processes;

import io.tantu.catalog.LocalizedText;
import java.util.List;
import java.util.function.Function;

/**
 * A question that can be asked as a process. Its one output is called {@code result}.
 *
 * @param run answers it; what it returns is written as JSON
 */
record ProcessDefinition(
    String id,
    LocalizedText title,
    LocalizedText description,
    List<ProcessInput> inputs,
    Function<GivenInputs, Object> run) {

  static final String OUTPUT = "result";
  static final String VERSION = "1.0.0";

  ProcessDefinition {
    inputs = List.copyOf(inputs);
  }
}
