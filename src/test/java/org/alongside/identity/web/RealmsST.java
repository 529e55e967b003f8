package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import org.alongside.platform.text.Digest;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Databases;
import org.alongside.testing.Keyboard;
import org.alongside.testing.Kind;
import org.alongside.testing.OnServer;
import org.alongside.testing.TestDatabase;
import org.alongside.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server's own sign-in, against what organisations have: the same realm, a directory, a table of users. */
@OnServer
class RealmsST {
    private static final String PASSWORD = "three blue herons";

    @Test
    @Tag("host-15")
    void whoIsSignedInAtTheIntranetIsNotAskedAgain(Browsers browsers) {
        Visit amina = browsers.staff("amina");
        amina.open("/enter?to=/alongside/boards/list");
        assertThat(amina.page().url()).endsWith("/alongside/boards/list");
    }

    @Test
    @Tag("host-15")
    void aDirectorySignsStaffInAndTheIntranetsOtherRealmIsAskedAgain(@TempDir Path folder, Browsers browsers)
            throws Exception {
        InMemoryDirectoryServer directory = directory();
        try (AlongsideServer server = AlongsideServer.start(
                Databases.fresh(Kind.POSTGRESQL),
                Map.of(
                        "target", wars(folder, "directory").toString(),
                        "boot.after", "deploy/payara-micro/ldap-realm.txt",
                        "env.LDAP_URL", "ldap://127.0.0.1:" + directory.getListenPort(),
                        "env.LDAP_BASE", "ou=people,dc=eastmere,dc=example",
                        "env.LDAP_USER", "cn=reader,dc=eastmere,dc=example",
                        "env.LDAP_PASSWORD", "reader"))) {
            Visit ruth = browsers.staff("ruth", server);
            ruth.open("/enter");
            ruth.page().getByText("Signed in at the intranet and asked again?").waitFor();
            ruth.axe();
            signInByKeyboard(browsers.visitor(server), "grace.hill");
        } finally {
            directory.shutDown(true);
        }
    }

    @Test
    void aTableOfUsersSignsStaffIn(@TempDir Path folder, Browsers browsers) throws Exception {
        TestDatabase database = Databases.fresh(Kind.POSTGRESQL);
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table intranet_user (login varchar(60) primary key, password_hash varchar(64))");
            statement.execute("create table intranet_group (login varchar(60), group_name varchar(60))");
            statement.execute("insert into intranet_user values ('grace.hill', '" + Digest.sha256(PASSWORD) + "')");
        }
        Path after = Files.writeString(
                folder.resolve("after.txt"),
                "create-jdbc-resource --connectionpoolid alongside jdbc/intranet\n"
                        + Files.readString(Path.of("deploy/payara-micro/jdbc-realm.txt")));
        try (AlongsideServer server = AlongsideServer.start(
                database,
                Map.of(
                        "target", wars(folder, "table").toString(),
                        "boot.after", after.toString()))) {
            signInByKeyboard(browsers.visitor(server), "grace.hill");
        }
    }

    /** From the members' door, wrong at first, at 400 %. */
    private static void signInByKeyboard(Visit grace, String name) {
        Page page = grace.page();
        page.setViewportSize(320, 256);
        grace.open("/come-in");
        Keyboard.to(page, "I work for Eastmere Council");
        page.waitForURL("**/enter/staff");
        grace.axe().holdsOnASmallScreen();
        type(page, name, "a guess");
        page.getByText("Name and password do not match").waitFor();
        grace.axe().holdsOnASmallScreen().picture("login-again");
        type(page, name, PASSWORD);
        page.waitForURL("**/alongside/home");
        grace.axe().holdsOnASmallScreen();
        assertThat(grace.get("/alongside/api/me").text()).contains("Grace Hill");
    }

    private static void type(Page page, String name, String password) {
        Keyboard.into(page, "j_username", name);
        Keyboard.into(page, "j_password", password);
        page.keyboard().press("Enter");
    }

    private static InMemoryDirectoryServer directory() throws LDAPException, LDIFException {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=eastmere,dc=example");
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("here", InetAddress.getLoopbackAddress(), 0, null));
        config.addAdditionalBindCredentials("cn=reader,dc=eastmere,dc=example", "reader");
        config.setAuthenticationRequiredOperationTypes(com.unboundid.ldap.sdk.OperationType.SEARCH);
        InMemoryDirectoryServer directory = new InMemoryDirectoryServer(config);
        directory.add("dn: dc=eastmere,dc=example", "objectClass: domain", "dc: eastmere");
        directory.add("dn: ou=people,dc=eastmere,dc=example", "objectClass: organizationalUnit", "ou: people");
        directory.add(
                "dn: uid=grace.hill,ou=people,dc=eastmere,dc=example",
                "objectClass: inetOrgPerson",
                "uid: grace.hill",
                "cn: Grace Hill",
                "sn: Hill",
                "userPassword: " + PASSWORD);
        directory.startListening();
        return directory;
    }

    /** Both applications, ours with that realm, by the command from the manual. */
    private static Path wars(Path folder, String realm) throws IOException, InterruptedException {
        for (String war : new String[] {"alongside.war", "alongside-example-intranet.war"}) {
            Files.copy(Path.of("target", war), folder.resolve(war), StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder builder = new ProcessBuilder(
                        "deploy/realm.sh",
                        realm,
                        folder.resolve("alongside.war").toString())
                .inheritIO();
        String bin = Path.of(System.getProperty("java.home"), "bin").toString();
        builder.environment().merge("PATH", bin, (path, ours) -> ours + ":" + path);
        assertThat(builder.start().waitFor()).isZero();
        return folder;
    }
}
