package org.alongside.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Ties the one input inside {@code al:field} or {@code al:group} to its label, its help and its mistake. */
@FacesComponent("org.alongside.field")
public class FieldComponent extends UINamingContainer {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        UIInput input = input();
        if (input != null && !manyInputs(input)) {
            if (!getDescribedBy().isEmpty()) {
                input.getPassThroughAttributes().put("aria-describedby", getDescribedBy());
            }
            if (isMistaken()) {
                input.getPassThroughAttributes().put("aria-invalid", "true");
            }
        }
        super.encodeBegin(context);
    }

    /** What Faces finds wrong with the input, it says under the words the person sees, never under an id. */
    @Override
    public void processValidators(FacesContext context) {
        UIInput input = input();
        Object label = getAttributes().get("label");
        if (input != null && label != null) {
            input.getAttributes().putIfAbsent("label", label);
        }
        super.processValidators(context);
    }

    /** The id in the page of the input that the label speaks of. */
    public String getInputId() {
        UIInput input = input();
        return input == null ? "" : input.getClientId(getFacesContext());
    }

    public String getHelpId() {
        return getClientId(getFacesContext()) + "-help";
    }

    public String getErrorId() {
        return getClientId(getFacesContext()) + "-mistake";
    }

    /** The ids of what describes the input: its help, and its mistake if it has one. */
    public String getDescribedBy() {
        Object help = getAttributes().get("help");
        String first = help == null || help.toString().isEmpty() ? "" : getHelpId();
        if (!isMistaken()) {
            return first;
        }
        return first.isEmpty() ? getErrorId() : first + " " + getErrorId();
    }

    public boolean isMistaken() {
        return !getError().isEmpty();
    }

    /** What is wrong with what was typed, or nothing. */
    public String getError() {
        UIInput input = input();
        if (input == null) {
            return "";
        }
        var messages = getFacesContext().getMessageList(input.getClientId(getFacesContext()));
        return messages.isEmpty() ? "" : messages.get(0).getSummary();
    }

    /** Radios and checkboxes in a list: Faces would repeat the words at each of them, so the group carries them. */
    private static boolean manyInputs(UIInput input) {
        return input instanceof UISelectMany || "jakarta.faces.Radio".equals(input.getRendererType());
    }

    private @Nullable UIInput input() {
        return inputIn(this);
    }

    private static @Nullable UIInput inputIn(UIComponent parent) {
        for (Iterator<UIComponent> inside = parent.getFacetsAndChildren(); inside.hasNext(); ) {
            UIComponent child = inside.next();
            UIInput found = child instanceof UIInput input ? input : inputIn(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
