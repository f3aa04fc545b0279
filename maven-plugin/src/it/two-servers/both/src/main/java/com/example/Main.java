package com.example;

/** Two clinics side by side, each by its own types. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    String east = com.example.east.model.TicketTo1.builder().subject("form").build().subject();
    Integer west = com.example.west.model.TicketTo1.builder().subject(7).build().subject();
    System.out.println("east " + east + ", west " + west);
  }
}
