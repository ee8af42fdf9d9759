// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/instance/instancesupport.h"

namespace meyar::test {

using namespace Qt::StringLiterals;
using namespace form;

QStringList described(const std::vector<Submission::Answer> &answers)
{
    QStringList lines;
    for (const Submission::Answer &answer : answers) {
        lines.append(answer.path + u'=' + answer.value);
    }
    return lines;
}

namespace {

void addView(const Session &session, NodeIndex begin, NodeIndex end, RowId row, QStringList &view)
{
    const Form &form = session.form();
    for (NodeIndex index = begin; index < end;) {
        const Node &node = form.node(index);
        if (node.type == NodeType::Repeat) {
            for (const RowId inner : session.rows(index, row)) {
                if (session.isRelevant({index, inner})) {
                    view.append(session.path({index, inner}));
                    addView(session, index + 1, node.end, inner, view);
                }
            }
            index = node.end;
            continue;
        }
        const Place place(index, row);
        if (!node.isGroup() && session.isRelevant(place)) {
            view.append(u"%1=%2 %3%4"_s.arg(session.path(place), session.value(place))
                            .arg(session.isRequired(place))
                            .arg(session.constraintHolds(place)));
        }
        ++index;
    }
}

} // namespace

QStringList relevantView(const Session &session)
{
    QStringList view;
    addView(session, 0, static_cast<NodeIndex>(session.form().nodes.size()), rootRow, view);
    return view;
}

FormText stitchingVisit()
{
    return {.survey = "type,name,label,relevant,calculation,repeat_count\n"
                      "start,begun,,,,\n"
                      "text,unit,Unit,,,\n"
                      "select_multiple yn,seen,Seen,,,\n"
                      "begin group,boiler,Boiler,\"selected(${seen}, 'yes')\",,\n"
                      "integer,pressure,Pressure,,,\n"
                      "end group,,,,,\n"
                      "begin repeat,line,Line,,,\n"
                      "text,supervisor,Supervisor,,,\n"
                      "image,photo,Photo,,,\n"
                      "begin repeat,worker,Worker,,,\n"
                      "integer,hours,Hours,,,\n"
                      "end repeat,,,,,\n"
                      "end repeat,,,,,\n"
                      "calculate,total,,,sum(${hours}),\n"
                      "note,thanks,Thanks,,,\n",
            .choices = "list_name,name,label\nyn,yes,Y\nyn,no,N\n",
            .settings = "form_title,form_id,version,instance_name\n"
                        "Lines,stitching,7,\"concat('Visit to ', ${unit})\"\n"};
}

} // namespace meyar::test
