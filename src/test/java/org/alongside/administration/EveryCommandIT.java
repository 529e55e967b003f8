package org.alongside.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alongside.ProductionClasses;
import org.alongside.administration.audit.AuditService;
import org.alongside.administration.retention.RetentionService;
import org.alongside.administration.setup.SetUpItem;
import org.alongside.administration.setup.SetUpService;
import org.alongside.administration.setup.SetUpTrials;
import org.alongside.identity.Administrators;
import org.alongside.identity.DirectoryService;
import org.alongside.identity.Method;
import org.alongside.identity.membership.InvitationService;
import org.alongside.identity.membership.MembershipService;
import org.alongside.identity.membership.OpenInvitationsService;
import org.alongside.identity.sessions.Hold;
import org.alongside.identity.sessions.SessionService;
import org.alongside.identity.sessions.SignInsService;
import org.alongside.platform.Refusal;
import org.alongside.platform.Refusal.Reason;
import org.alongside.platform.audit.AuditTrail.Question;
import org.alongside.testing.Beans;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever an administrator does is written down, and nobody else can do it. */
class EveryCommandIT {
    /** What only looks; a method is here or among the commands, or the first test fails. */
    private static final Set<String> READS = Set.of(
            "Administrators.acts",
            "Administrators.mustAct",
            "DirectoryService.members",
            "DirectoryService.staff",
            "DirectoryService.whoAnswers",
            "ErasureService.preview",
            "ErasureService.receipt",
            "MembershipService.answeredByMe",
            "MembershipService.answers",
            "MembershipService.colleagues",
            "MembershipService.member",
            "MembershipService.mine",
            "MembershipService.whoAnswers",
            "OpenInvitationsService.open",
            "PartingService.joined",
            "PurposesService.purposes",
            "RecordsService.askable",
            "RetentionService.lines",
            "SetUpService.lines",
            "SettingsService.history",
            "SettingsService.setting",
            "SettingsService.settings",
            "SignInsService.open",
            "WordsService.previews",
            "WordsService.signals",
            "WordsService.words");

    /** What needs every room to be tried: RecordsST sees that it is written down, and MergeIT what merging ends. */
    private static final Set<String> TRIED_WITH_EVERY_ROOM = Set.of(
            "ErasureService.again",
            "ErasureService.erase",
            "MembershipService.endWaysIn",
            "PartingService.part",
            "RecordsService.askToBeForgotten",
            "RecordsService.mine",
            "RecordsService.mineToKeep",
            "RecordsService.of",
            "RecordsService.toKeep");

    private final Map<String, Consumer<Beans>> commands = new LinkedHashMap<>();

    @Test
    void everyMethodForAdministratorsIsKnownToThisTest() {
        Set<String> there = new TreeSet<>();
        ProductionClasses.all().stream()
                .filter(type -> !type.getPackageName().matches(".*\\.(web|rest|live)"))
                .filter(type -> Stream.of(type.getDeclaredFields())
                        .anyMatch(field ->
                                field.isAnnotationPresent(Inject.class) && field.getType() == Administrators.class))
                .forEach(type -> Stream.of(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .forEach(method -> there.add(type.getSimpleName() + "." + method.getName())));
        commands(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        Set<String> known = new TreeSet<>(commands.keySet());
        known.addAll(TRIED_WITH_EVERY_ROOM);
        READS.stream().filter(it -> !it.startsWith("Administrators.")).forEach(known::add);
        assertThat(there).isEqualTo(known);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyCommandOfAnAdministratorIsWrittenDown(Kind kind) throws IOException {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        HttpServer alongside = alongside();
        try (World world = new World(
                kind,
                Map.of(
                        "alongside.base-url",
                        "http://127.0.0.1:" + alongside.getAddress().getPort() + "/alongside",
                        "alongside.mail.host",
                        "127.0.0.1",
                        "alongside.mail.port",
                        String.valueOf(mail.getSmtp().getPort())))) {
            UUID invitation = world.as(
                    world.amina,
                    beans -> beans.get(InvitationService.class)
                            .invite(world.joan)
                            .invitation());
            world.run(beans -> beans.get(SessionService.class).complete(world.joan, Method.SLIP, Hold.plain()));
            UUID session = world.as(
                    world.it,
                    beans -> beans.get(SignInsService.class).open(0, 5).get(0).id());
            commands(world.joan, world.dev, invitation, session);
            commands.forEach((name, command) -> {
                assertThatThrownBy(() -> world.as(world.joan, beans -> done(command, beans)))
                        .as(name + " by a member")
                        .isInstanceOf(Refusal.class);
                if (!name.startsWith("MembershipService.")) {
                    assertThatThrownBy(() -> world.as(world.amina, beans -> done(command, beans)))
                            .as(name + " by other staff")
                            .satisfies(it -> assertThat(((Refusal) it).reason()).isEqualTo(Reason.UNKNOWN));
                }
                long before = world.count(written(world.it));
                world.as(world.it, beans -> done(command, beans));
                assertThat(world.count(written(world.it))).as(name).isGreaterThan(before);
            });
            assertThat(mail.getReceivedMessages()).hasSize(1);
        } finally {
            alongside.stop(0);
            mail.stop();
        }
    }

    private void commands(UUID joan, UUID dev, UUID invitation, UUID session) {
        commands.put("AuditService.page", beans -> beans.get(AuditService.class).page(everything(), null));
        commands.put("AuditService.file", beans -> beans.get(AuditService.class).file(everything()));
        commands.put(
                "SettingsService.choose",
                beans -> beans.get(SettingsService.class).choose("alongside.identity.link-uses", "3", "agreed"));
        commands.put(
                "SettingsService.goBack",
                beans -> beans.get(SettingsService.class).goBack("alongside.identity.link-uses", "agreed"));
        commands.put(
                "SetUpService.confirm", beans -> beans.get(SetUpService.class).confirm(SetUpItem.RETENTION));
        commands.put(
                "SetUpTrials.address", beans -> beans.get(SetUpTrials.class).address());
        commands.put("SetUpTrials.mail", beans -> beans.get(SetUpTrials.class).mail("it@example.org"));
        commands.put(
                "RetentionService.applyNow",
                beans -> beans.get(RetentionService.class).applyNow());
        commands.put(
                "OpenInvitationsService.cancel",
                beans -> beans.get(OpenInvitationsService.class).cancel(invitation));
        commands.put(
                "SignInsService.end", beans -> beans.get(SignInsService.class).end(session));
        commands.put(
                "SignInsService.endAllOf",
                beans -> beans.get(SignInsService.class).endAllOf(joan));
        commands.put(
                "SignInsService.endAll",
                beans -> beans.get(SignInsService.class).endAll());
        commands.put(
                "DirectoryService.leave",
                beans -> beans.get(DirectoryService.class).leave(dev));
        commands.put(
                "DirectoryService.comeBack",
                beans -> beans.get(DirectoryService.class).comeBack(dev));
        commands.put(
                "MembershipService.renew",
                beans -> beans.get(MembershipService.class).renew(joan));
        commands.put("MembershipService.answer", beans -> {
            MembershipService members = beans.get(MembershipService.class);
            members.answer(joan, members.member(joan).contact(), dev);
        });
        commands.put(
                "MembershipService.endSessions",
                beans -> beans.get(MembershipService.class).endSessions(joan));
        commands.put(
                "MembershipService.end",
                beans -> beans.get(MembershipService.class).end(joan));
    }

    private static Question everything() {
        return new Question(null, null, null, null);
    }

    private static boolean done(Consumer<Beans> command, Beans beans) {
        command.accept(beans);
        return true;
    }

    private static String written(UUID who) {
        return "select count(*) from alongside_audit where person = '" + who + "'";
    }

    /** Answers as Alongside does at its base address. */
    private static HttpServer alongside() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/alongside/api/plugin", call -> {
            byte[] body = "{\"id\":\"alongside\"}".getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(200, body.length);
            call.getResponseBody().write(body);
            call.close();
        });
        server.start();
        return server;
    }
}
