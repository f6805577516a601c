package org.handrail.platform.time;

import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads limits such as {@code WD2} from the configuration. */
@Component
@ConfigurationPropertiesBinding
class TimeLimitConverter implements Converter<String, TimeLimit> {

    @Override
    public TimeLimit convert(String text) {
        return TimeLimit.parse(text);
    }
}
