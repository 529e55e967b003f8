package org.alongside.meetings.floor;

/** The rule a group goes by: the mode, how sides are weighed, and the seed when the order is drawn. */
public record OrderRule(Mode mode, Equity equity, long seed) {

    public static final OrderRule PROGRESSIVE = new OrderRule(Mode.PROGRESSIVE, Equity.NONE, 0);

    public OrderRule with(Mode other) {
        return new OrderRule(other, equity, seed);
    }
}
