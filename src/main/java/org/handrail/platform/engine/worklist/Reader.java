package org.handrail.platform.engine.worklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;

/** Who asks, and with that which tasks an answer may hold: the same as the engine's own check. */
class Reader {

    private final boolean checked;
    private final boolean known;
    private final List<String> principals = new ArrayList<>();

    Reader(AuthorizationCheck check) {
        checked = check.isAuthorizationCheckEnabled();
        known = !checked || check.getAuthUserId() != null && !check.isRevokeAuthorizationCheckEnabled();
        if (checked) {
            principals.add("u:" + check.getAuthUserId());
            principals.add("u:*");
            new HashSet<>(check.getAuthGroupIds()).forEach(group -> principals.add("g:" + group));
        }
    }

    boolean isChecked() {
        return checked;
    }

    List<String> principals() {
        return principals;
    }

    /** Counts 1 if the work list is kept and no right of the reader reaches further than single tasks, else 0. */
    Statement trusts() {
        Statement statement = new Statement();
        statement.add("select case when platform_work_list_stands()");
        if (checked) {
            statement.add(" and " + known + " and not exists (select 1 from ACT_RU_AUTHORIZATION a"
                    + " where a.TYPE_ < 2 and a.RESOURCE_ID_ in (select '*' union all select KEY_ from ACT_RE_PROCDEF)"
                    + " and (a.RESOURCE_TYPE_ = 7 and a.PERMS_ & 2 = 2 or a.RESOURCE_TYPE_ = 6 and a.PERMS_ & 64 = 64)"
                    + " and coalesce('g:' || a.GROUP_ID_, 'u:' || a.USER_ID_) in ("
                    + statement.values(principals) + "))");
        }
        return statement.add(" then 1 else 0 end");
    }

    /**
     * The conditions under which the reader may see row {@code w}, which was found by one of these principals: one or the
     * other, and never both. In one condition PostgreSQL would reckon them to be dear, and choose badly.
     */
    List<String> mayRead(Collection<String> found, Statement statement) {
        if (!checked) {
            return List.of("");
        }
        return Set.copyOf(principals).containsAll(found)
                ? List.of(" and w.granted", " and not w.granted and " + byAnother(statement))
                : List.of(" and w.task in (select r.task from platform_work_list r where r.granted and r.principal in ("
                        + statement.values(principals) + "))");
    }

    /** Joined to nothing, the principal is not looked for in an index, where each of many would be looked for. */
    private String byAnother(Statement statement) {
        return "exists (select 1 from platform_work_list r where r.task = w.task and r.granted and r.principal || '' in ("
                + statement.values(principals) + "))";
    }
}
