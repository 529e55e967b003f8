package org.alongside.consent.release;

import org.alongside.consent.Artefact;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.uses.PartOfPerson;

/** Something of a person that is to go into a report or export, and what the gate has to be asked about it. */
public record ExportItem(String purpose, GateQuestion question, Artefact artefact, PartOfPerson part) {}
