package org.alongside.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.platform.persistence.Database;
import org.alongside.platform.persistence.DatabaseState;
import org.alongside.platform.settings.Setting;

/** Why Alongside cannot be used just now, and what would put it right. */
@Named("maintenance")
@RequestScoped
public class MaintenanceView {
    @Inject
    Readiness readiness;

    @Inject
    Database database;

    public List<Setting.Problem> getProblems() {
        return readiness.problems();
    }

    public DatabaseState getState() {
        return database.state();
    }
}
