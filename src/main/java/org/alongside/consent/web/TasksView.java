package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.consent.takedown.TakeDownService;
import org.alongside.consent.takedown.TakeDownSnapshot;

/** What this member of staff has to take down elsewhere. */
@Named("tasksView")
@RequestScoped
public class TasksView {
    private List<TakeDownSnapshot> tasks = List.of();

    @Inject
    TakeDownService takeDown;

    @PostConstruct
    void read() {
        tasks = takeDown.mine();
    }

    public List<TakeDownSnapshot> getTasks() {
        return tasks;
    }
}
