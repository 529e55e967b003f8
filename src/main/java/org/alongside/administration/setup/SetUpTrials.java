package org.alongside.administration.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.alongside.administration.setup.SetUpFacts.Facts;
import org.alongside.identity.Administrators;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;
import org.alongside.platform.outbox.MailTrial;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SiteSettings;
import org.alongside.platform.text.Texts;

/** Tries what can be tried. Not in a transaction: what is tried may be slow, and nothing else waits for it. */
@ApplicationScoped
public class SetUpTrials {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    Administrators administrators;

    @Inject
    SetUpService service;

    @Inject
    Settings settings;

    @Inject
    MailTrial mail;

    @Inject
    Texts texts;

    @Inject
    CurrentPerson current;

    /** @throws Refusal RULE when nobody answers at the address that stands in every letter, or it is not Alongside */
    public void address() {
        administrators.mustAct();
        URI base = settings.get(SiteSettings.BASE_URL);
        if (!answers(base)) {
            throw Refusal.rule("administration.addressSilent", base);
        }
        service.tried(SetUpItem.ADDRESS, base.toString());
    }

    private static boolean answers(URI base) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        URI asked = URI.create(base.toString().replaceAll("/+$", "") + "/api/plugin");
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(asked).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"alongside");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Sends one mail to the given address.
     *
     * @throws Refusal RULE when there is no mail server, or it does not take the mail
     */
    public void mail(String address) {
        administrators.mustAct();
        if (address.isBlank() || address.indexOf('@') < 1) {
            throw Refusal.invalid("address", "administration.trialAddress");
        }
        Facts before = new Facts(mail.possible(), mail.way());
        boolean taken = before.complete()
                && mail.taken(
                        address.strip(),
                        texts.of(current.locale(), "administration.trialTitle"),
                        texts.of(current.locale(), "administration.trialBody"));
        if (!taken) {
            throw Refusal.rule("administration.mailNotTaken");
        }
        service.tried(SetUpItem.MAIL, before.text());
    }
}
