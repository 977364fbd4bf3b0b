package dev.regulars.program.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettingGroupTest {

    @Test
    void everySettingIsInOneGroup() {
        assertThat(SettingGroup.isComplete()).isTrue();
        assertThat(SettingGroup.title(Settings.DAY_CUT_OFF)).isEqualTo("Day cut off");
        assertThat(SettingGroup.unit(Settings.WINDOW_MONTHS)).isEqualTo("months");
    }
}
