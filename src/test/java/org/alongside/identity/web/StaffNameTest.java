package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amina | Amina",
                "amina.yusuf | Amina Yusuf",
                "amina.yusuf@eastmere.example | Amina Yusuf",
                "EASTMERE\\amina_yusuf | Amina Yusuf",
                "cn=Amina Yusuf,ou=people,dc=example | Amina Yusuf",
                "uid=ayusuf,CN=Amina Yusuf | Amina Yusuf",
                "siân.o’neill | Siân O’neill",
                "@ | @"
            })
    void aPrincipalBecomesWhatOneWouldCallThePerson(String principal, String name) {
        assertThat(StaffName.of(principal)).isEqualTo(name);
    }
}
