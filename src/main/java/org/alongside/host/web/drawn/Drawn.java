package org.alongside.host.web.drawn;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;
import org.alongside.host.Release;

/** A part of a page that writes itself; what it is told is escaped by the writer, whatever it is. */
public abstract class Drawn extends UIComponentBase {
    private static final String VERSION = new Release().version();

    @Override
    public String getFamily() {
        return "org.alongside.drawn";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        begin(new Pen(context.getResponseWriter(), context.getExternalContext().getRequestContextPath()));
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        end(new Pen(context.getResponseWriter(), ""));
    }

    protected abstract void begin(Pen pen) throws IOException;

    /** After the children; parts without children have nothing left to say. */
    protected void end(Pen pen) throws IOException {}

    /** What the page says under that name, or nothing. */
    protected final String said(String name) {
        return said(name, "");
    }

    protected final String said(String name, String otherwise) {
        Object said = getAttributes().get(name);
        return said == null ? otherwise : said.toString();
    }

    /** A bean that the page hands over by name, and so says what this part is made of. */
    protected final <T> T given(String name, Class<T> type) {
        return type.cast(Objects.requireNonNull(getAttributes().get(name), name));
    }

    /** Writes elements in the few ways that parts need. */
    public final class Pen {
        private final ResponseWriter out;
        private final String path;

        private Pen(ResponseWriter out, String path) {
            this.out = out;
            this.path = path;
        }

        /** A class of its own and perhaps one more, as a page's style sheets know them. */
        public Pen open(String element, String kind, String more) throws IOException {
            open(element);
            return with("class", more.isEmpty() ? kind : kind + " " + more);
        }

        public Pen open(String element) throws IOException {
            out.startElement(element, (UIComponent) Drawn.this);
            return this;
        }

        public Pen with(String attribute, String value) throws IOException {
            out.writeAttribute(attribute, value, null);
            return this;
        }

        /** A file of ours, with the version so that browsers may keep it. */
        public Pen file(String attribute, String file, String fragment) throws IOException {
            return with(attribute, path + "/resources/ui/" + file + "?v=" + VERSION + fragment);
        }

        /** A page or servlet of ours. */
        public Pen to(String attribute, String page) throws IOException {
            return with(attribute, path + page);
        }

        public Pen text(String words) throws IOException {
            out.writeText(words, null);
            return this;
        }

        /** Markup that we wrote ourselves, down to its last letter. */
        public Pen markup(String ours) throws IOException {
            out.write(ours);
            return this;
        }

        public Pen close(String element) throws IOException {
            out.endElement(element);
            return this;
        }

        public Pen icon(String name, String size) throws IOException {
            open("svg", "icon", size).with("aria-hidden", "true").with("focusable", "false");
            return open("use")
                    .file("href", "icons.svg", "#" + name)
                    .close("use")
                    .close("svg");
        }

        public Pen picture(String name, String alt, String size) throws IOException {
            open("img", "pic", size)
                    .file("src", "pictures/" + name + ".svg", "")
                    .with("alt", alt);
            return with("width", "96").with("height", "96").close("img");
        }

        public Pen chair(String initials, String kind) throws IOException {
            return open("span", "chair", kind)
                    .with("aria-hidden", "true")
                    .text(initials)
                    .close("span");
        }
    }
}
