package org.alongside.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import java.util.Map;
import org.alongside.testing.SettingsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a provider must say of somebody before they are staff. */
class StaffClaimTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    groups                | {"groups": ["other", "council-staff"]}           | true
                    groups                | {"groups": "council-staff"}                      | true
                    groups                | {"groups": ["council-staff-emeritus"]}           | false
                    groups                | {"groups": "other council-staff"}                | false
                    groups                | {"groups": []}                                   | false
                    groups                | {"groups": {"council-staff": true}}              | false
                    groups                | {"groups": [["council-staff"]]}                  | false
                    groups                | {}                                               | false
                    Groups                | {"groups": ["council-staff"]}                    | false
                    realm_access.roles    | {"realm_access": {"roles": ["team"]}}            | true
                    realm_access.roles    | {"realm_access": ["team"]}                       | false
                    https://e.org/staff   | {"https://e.org/staff": "team"}                  | true
                    employee              | {"employee": true}                               | false
                    """)
    void oneOfTheValuesMustBeThereLetterForLetter(String claim, String said, boolean staff) throws Exception {
        assertThat(claim(claim, "council-staff, team").holdsIn(claims(said))).isEqualTo(staff);
    }

    @Test
    void aYesCanBeAsked() throws Exception {
        assertThat(claim("employee", "true").holdsIn(claims("{\"employee\": true}")))
                .isTrue();
        assertThat(claim("employee", "true").holdsIn(claims("{\"employee\": false}")))
                .isFalse();
    }

    @Test
    void withoutAClaimNothingIsAskedAndWithoutValuesNobodyHasThem() throws Exception {
        assertThat(claim("", "").asked()).isFalse();
        assertThat(claim("groups", " , ").holdsIn(claims("{\"groups\": [\"\"]}")))
                .isFalse();
    }

    private static StaffClaim claim(String name, String values) {
        return StaffClaim.of(new SettingsOf(
                Map.of("alongside.identity.oidc-staff-claim", name, "alongside.identity.oidc-staff-values", values)));
    }

    private static UserInfo claims(String json) throws ParseException {
        return UserInfo.parse(json.replaceFirst("\\{", "{\"sub\": \"u4711\"" + (json.equals("{}") ? "" : ",")));
    }
}
