package dev.regulars.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mongodb://127.0.0.1:27018 | mongodb://127.0.0.1:27018/b",
                "mongodb://127.0.0.1:27018/regulars | mongodb://127.0.0.1:27018/b",
                "mongodb://u:p@a:1,c:2/regulars?replicaSet=r | mongodb://u:p@a:1,c:2/b?replicaSet=r",
                "mongodb+srv://a/?w=1 | mongodb+srv://a/b?w=1"
            })
    void takesADatabaseOfItsOwn(String address, String expected) {
        assertThat(Stores.database(address, "b")).isEqualTo(expected);
    }
}
