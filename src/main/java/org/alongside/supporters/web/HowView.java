package org.alongside.supporters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.ReadBack;
import org.alongside.supporters.stamp.Route;
import org.jspecify.annotations.Nullable;

/** The part of a form that asks how somebody's words came: the way, the day, read back or not. */
@Named("howView")
@RequestScoped
public class HowView {
    private @Nullable Route route;
    private @Nullable LocalDate saidOn;
    private @Nullable ReadBack readBack;

    /** What was said in the form about this person's words. */
    public Behalf of(@Nullable UUID person) {
        return new Behalf(person, route, saidOn, readBack);
    }

    public List<Route> getRoutes() {
        return Stream.of(Route.values()).filter(Route::declared).toList();
    }

    public List<ReadBack> getReadBacks() {
        return List.of(ReadBack.values());
    }

    public @Nullable Route getRoute() {
        return route;
    }

    public void setRoute(@Nullable Route route) {
        this.route = route;
    }

    public @Nullable LocalDate getSaidOn() {
        return saidOn;
    }

    public void setSaidOn(@Nullable LocalDate saidOn) {
        this.saidOn = saidOn;
    }

    public @Nullable ReadBack getReadBack() {
        return readBack;
    }

    public void setReadBack(@Nullable ReadBack readBack) {
        this.readBack = readBack;
    }
}
