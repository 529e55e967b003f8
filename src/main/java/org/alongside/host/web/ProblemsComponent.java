package org.alongside.host.web;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.alongside.host.web.drawn.Drawn;
import org.alongside.platform.web.ProblemsView;
import org.alongside.platform.web.TextView;

/** What is wrong, above the form, each with a link to its field; the empty place stands there always, for scripts. */
@FacesComponent("org.alongside.problems")
public class ProblemsComponent extends Drawn {
    @Override
    protected void begin(Pen pen) throws IOException {
        pen.open("div").with("id", "problems-place");
        ProblemsView problems = given("problems", ProblemsView.class);
        if (problems.isAny()) {
            list(pen, given("text", TextView.class), problems.getList());
        }
        pen.close("div");
    }

    private static void list(Pen pen, TextView text, List<ProblemsView.Problem> problems) throws IOException {
        pen.open("div", "problems", "")
                .with("id", "problems")
                .with("role", "alert")
                .with("tabindex", "-1");
        pen.open("h2")
                .text(text.of("platform.problems", problems.size()))
                .close("h2")
                .open("ul");
        for (ProblemsView.Problem problem : problems) {
            pen.open("li");
            if (problem.field().isEmpty()) {
                pen.text(problem.text());
            } else {
                pen.open("a")
                        .with("href", "#" + problem.field())
                        .text(problem.text())
                        .close("a");
            }
            pen.close("li");
        }
        pen.close("ul").close("div");
    }
}
