package org.alongside.consent;

/** Something of a person that is to go into a report or export, and what the gate has to be asked about it. */
public record ExportItem(String purpose, GateQuestion question, Artefact artefact, PartOfPerson part) {}
