package org.handrail.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetailsTests {

    @ParameterizedTest
    @CsvSource({
        "ct12ab, CT1 2AB",
        "' ct1  2ab ', CT1 2AB",
        "sw1a-1aa, SW1A 1AA",
        "CT1, CT1",
        "CT16 9ZZ, CT16 9ZZ",
        "M1 1AE, M1 1AE"
    })
    void writesPostcodesInUpperCaseWithOneSpace(String given, String written) {
        assertThat(new Postcode(given).text()).isEqualTo(written);
        assertThat(new Postcode(written).text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "?", "not a postcode at all"})
    void refusesWhatCannotBeAPostcode(String given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Postcode(given))
                .withMessageContaining("CT1 2AB");
    }

    @Test
    void namesTheDistrictWithoutTheHome() {
        assertThat(new Postcode("CT1 2AB").district()).isEqualTo("CT1");
    }

    @Test
    void keepsAUprnWithoutPadding() {
        assertThat(new Uprn(" 000123456789 ").digits()).isEqualTo("123456789");
        for (String wrong : List.of("", "0", "1234567890123", "12a", "-1")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Uprn(wrong));
        }
    }

    @Test
    void takesPeopleWithOneNameAndRefusesNone() {
        assertThat(new PersonalName(" Ayesha  Noor ", "").full()).isEqualTo("Ayesha Noor");
        assertThat(new PersonalName("", "Khan").full()).isEqualTo("Khan");
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonalName(" ", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonalName("a".repeat(101), ""));
    }

    @Test
    void refusesAHouseholdOfNobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NewHousehold(List.of(), null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "Zoë, zoe", "O'Neill-Smith, oneillsmith", "ÅSA, asa", "Łukasz, lukasz", "Straße, strasse", "İpek, ipek",
        "Đặng, dang", "Æthel, aethel", "محمد, محمد", "' Mary  Jane ', maryjane", "Nguyễn, nguyen", "Þór, thor"
    })
    void foldsCaseAccentsAndPunctuation(String name, String folded) {
        assertThat(Folding.fold(name)).isEqualTo(folded);
    }

    @Test
    void keepsPersonalValuesOutOfText() {
        PersonalName name = new PersonalName("Canary", "Khan");
        Address address = new Address(List.of("Canary Street"), new Postcode("CY1 1CY"), new Uprn("12"), false);
        NewMember member = new NewMember(name, null, null, "canary");

        assertThat(List.of(name, address, member, new SafeContact(ContactChannel.TEXT, "canary", "canary"))
                        .toString()
                        .toLowerCase(Locale.ROOT))
                .doesNotContain("canary", "cy1");
        assertThat(new NewHousehold(List.of(member), address, null).toString()).doesNotContain("Canary", "CY1");
    }
}
