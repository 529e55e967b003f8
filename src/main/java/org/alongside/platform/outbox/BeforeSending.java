package org.alongside.platform.outbox;

/**
 * A room that may stop a mail at the last moment: what was written an hour ago may be unwanted by now. A bean that says so
 * is found and asked just before each mail leaves, in the transaction that marks it as leaving.
 */
public interface BeforeSending {
    /** Whether nothing may go to this address any more. */
    boolean stops(String address);
}
