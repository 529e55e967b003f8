package org.alongside.host;

/** Something that can be missing while everything else works. A bean that says so is found, and stands in readiness. */
public interface HealthPart {
    String part();

    /** What is wrong, in words for whoever looks after the server; empty when nothing is. */
    String trouble();
}
