package io.tantu;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Wires the packages together; {@code io.tantu.cli.TantuCommand} starts it. */
@SpringBootApplication
public class TantuApplication {}
