package org.handrail.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

class FieldNamesTests {

    @ParameterizedTest
    @CsvSource({
        "familyName, /familyName, familyName",
        "household.members[0].givenName, /household/members/0/givenName, household-members-0-givenName",
        "needs[FOOD], /needs/FOOD, needs-FOOD"
    })
    void givesAFormFieldAPointerAndAnElementOneName(String name, String pointer, String id) {
        assertThat(FieldNames.pointerOf(name)).isEqualTo(pointer);
        assertThat(FieldNames.idOf(name)).isEqualTo(id);
        assertThat(FieldNames.idOf(pointer)).isEqualTo(id);
    }

    @Test
    void findsTheFirstProblemOfAFieldAndNeverThatOfALongerName() {
        Problems problems = new Problems(List.of(
                new FieldProblem("", "The form was open for too long"),
                new FieldProblem("/members/10/age", "Enter an age"),
                new FieldProblem("/members/1/age", "Enter a number"),
                new FieldProblem("/members/1/age", "Enter less")));

        assertThat(problems.of("members[1].age")).isEqualTo("Enter a number");
        assertThat(problems.of("members[1]")).isNull();
        assertThat(problems.of("")).isNull();
    }

    @Test
    void replacesTheWordsOfAFailedConversion() {
        BeanPropertyBindingResult result = new BeanPropertyBindingResult(new Object(), "form");
        result.addError(new FieldError(
                "form", "age", "Ada Lovelace", true, null, null, "Failed to convert value Ada Lovelace"));
        result.addError(new FieldError("form", "name", "", false, null, null, "Enter a name"));

        assertThat(Problems.from(result).all())
                .containsExactly(
                        new FieldProblem("/age", "Enter this in the form that is asked for"),
                        new FieldProblem("/name", "Enter a name"));
    }

    @ParameterizedTest
    @CsvSource({
        "29,2,2024,true",
        "29,2,2023,false",
        "0,1,2024,false",
        "1,13,2024,false",
        "1,1,24,false",
        "x,1,2024,false"
    })
    void takesOnlyDaysOnTheCalendar(String day, String month, String year, boolean real) {
        assertThat(new DateParts(day, month, year).toDate().isPresent()).isEqualTo(real);
    }

    @Test
    void readsADayAsTypedAndShowsOneAsKept() {
        assertThat(new DateParts(" 3", "05", "2019 ").toDate()).contains(LocalDate.of(2019, 5, 3));
        assertThat(DateParts.of(LocalDate.of(2019, 5, 3))).isEqualTo(new DateParts("3", "5", "2019"));
        assertThat(DateParts.of(null).isEmpty()).isTrue();
        assertThat(new DateParts(null, "5", null).isEmpty()).isFalse();
    }
}
