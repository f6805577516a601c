package org.handrail.platform.engine.feel;

import static camundajar.impl.scala.jdk.CollectionConverters.SetHasAsScala;

import camundajar.impl.scala.Option;
import camundajar.impl.scala.Some;
import camundajar.impl.scala.collection.Iterable;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.dmn.feel.impl.scala.ContextVariableWrapper;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ValString;
import org.jspecify.annotations.Nullable;

/** The variables of one cell: those of the table, and the name of the variable that holds the value under test. */
final class CellVariables extends ContextVariableWrapper {

    private static final String NAME_OF_INPUT = FeelEngine.UnaryTests$.MODULE$.inputVariable();

    private final Some<Object> inputVariable;

    CellVariables(@Nullable String inputVariable, VariableContext variables) {
        super(variables);
        this.inputVariable = new Some<>(inputVariable == null ? null : new ValString(inputVariable));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Option<Object> getVariable(String name) {
        return NAME_OF_INPUT.equals(name) ? inputVariable : super.getVariable(name);
    }

    @Override
    public Iterable<String> keys() {
        Set<String> names = new LinkedHashSet<>();
        names.add(NAME_OF_INPUT);
        names.addAll(context.keySet());
        return SetHasAsScala(names).asScala();
    }
}
