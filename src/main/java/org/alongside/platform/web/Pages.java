package org.alongside.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Texts;

/** Texts for the page that is being made. */
final class Pages {
    private Pages() {}

    static String text(FacesContext context, String key, Object... args) {
        Locale locale = CDI.current().select(Wording.class).get().locale();
        return CDI.current().select(Texts.class).get().of(locale, key, args);
    }

    /** What Faces would say with that key, {@code component.UIInput.REQUIRED}, of the field as the person knows it. */
    static FacesMessage mistake(FacesContext context, UIComponent field, String key) {
        Object label = field.getAttributes().get("label");
        String name = label == null ? text(context, "platform.thisField") : label.toString();
        return new FacesMessage(
                FacesMessage.SEVERITY_ERROR, text(context, "platform.jakarta.faces." + key, name), null);
    }

    static String text(FacesContext context, Refusal refusal) {
        List<Object> args = refusal.args();
        return text(context, refusal.key(), args.toArray());
    }
}
