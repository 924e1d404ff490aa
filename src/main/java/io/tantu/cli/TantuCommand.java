package io.tantu.cli;

public final class TantuCommand {
  public static void main(String[] args) {}
}
