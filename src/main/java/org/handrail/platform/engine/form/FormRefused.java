package org.handrail.platform.engine.form;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/** A submitted form broke rules of its {@code .form}. Nothing was kept; both REST bases answer 400. */
public class FormRefused extends FormFieldValidationException {

    private final transient List<FieldFault> faults;

    FormRefused(List<FieldFault> faults) {
        super("faults", faults.stream().map(FieldFault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<FieldFault> faults() {
        return faults;
    }
}
