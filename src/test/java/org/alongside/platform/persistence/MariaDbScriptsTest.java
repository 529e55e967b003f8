package org.alongside.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the one series of SQL becomes on MariaDB. */
class MariaDbScriptsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            at timestamp(6) with time zone not null | at datetime(6) not null
            timestamp with time zone '2026-11-23 00:00:00+00:00' | timestamp '2026-11-23 00:00:00'
            words varchar(20000) not null | words longtext not null
            words varchar(9999) not null | words varchar(9999) not null
            drop constraint alongside_x_pk | drop primary key
            drop constraint alongside_x_one | drop constraint alongside_x_one
            alter column person drop not null | modify column person uuid
            alter column artefact_kind drop not null | modify column artefact_kind varchar(30)
            """)
    void eachRule(String portable, String mariaDb) {
        assertThat(MariaDbScripts.translated(portable)).isEqualTo(mariaDb);
    }

    @Test
    void whatIsTheSameEverywhereStaysAsItIs() {
        String sql = "create table t (id uuid not null, constraint t_pk primary key (id));";
        assertThat(MariaDbScripts.translated(sql)).isEqualTo(sql);
    }
}
