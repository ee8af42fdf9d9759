// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formstate.h"

#include "core/form/program.h"

#include <QJsonArray>

#include <algorithm>

namespace meyar::cli {

using namespace Qt::StringLiterals;
using namespace form;

namespace {

void addPlaces(const Session &session, NodeIndex begin, NodeIndex end, RowId row, std::vector<Place> &places)
{
    const Form &form = session.form();
    for (NodeIndex node = begin; node < end;) {
        if (form.node(node).type != NodeType::Repeat) {
            places.emplace_back(node, row);
            ++node;
            continue;
        }
        const auto rows = session.rows(node, row);
        if (rows.empty()) {
            places.emplace_back(node, row);
        }
        for (const RowId inner : rows) {
            places.emplace_back(node, inner);
            addPlaces(session, node + 1, form.node(node).end, inner, places);
        }
        node = form.node(node).end;
    }
}

QString typeName(const Node &node)
{
    return node.typeText.section(u' ', 0, node.isGroup() ? 1 : 0);
}

QStringList faultsAt(const Session &session, Place place)
{
    QStringList faults;
    if (session.isRequired(place) && session.value(place).isEmpty()) {
        faults.append(u"required"_s);
    }
    if (!session.constraintHolds(place)) {
        faults.append(u"constraint"_s);
    }
    if (!session.warningHolds(place)) {
        faults.append(u"warning"_s);
    }
    return faults;
}

bool isFiltered(const Session &session, Place place)
{
    return session.program().choiceSource(place.node) != nullptr;
}

QStringList offered(const Session &session, Place place)
{
    QStringList names;
    for (const ShownChoice &choice : session.choices(place)) {
        names.append(choice.name);
    }
    return names;
}

/// On one line, and told from the tab between parts.
QString flat(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'\t', u"\\t"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
}

QString yesNo(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

} // namespace

std::vector<Place> allPlaces(const Session &session)
{
    std::vector<Place> places;
    addPlaces(session, 0, static_cast<NodeIndex>(session.form().nodes.size()), rootRow, places);
    return places;
}

QJsonObject placeJson(const Session &session, Place place)
{
    const Node &node = session.form().node(place.node);
    QJsonObject json{{u"path"_s, session.path(place)},
                     {u"type"_s, typeName(node)},
                     {u"relevant"_s, session.isRelevant(place)},
                     {u"readOnly"_s, session.isReadOnly(place)}};
    if (node.isGroup()) {
        return json;
    }
    const QStringList faults = faultsAt(session, place);
    json[u"value"_s] = session.value(place);
    json[u"required"_s] = session.isRequired(place);
    json[u"valid"_s] = faults.isEmpty() || faults == QStringList{u"warning"_s};
    json[u"faults"_s] = QJsonArray::fromStringList(faults);
    if (isFiltered(session, place)) {
        json[u"choices"_s] = QJsonArray::fromStringList(offered(session, place));
    }
    return json;
}

QString placeHeader()
{
    return u"path\ttype\trelevant\tvalue\trequired\treadOnly\tfaults\tchoices"_s;
}

QString placeLine(const Session &session, Place place)
{
    const Node &node = session.form().node(place.node);
    const bool isGroup = node.isGroup();
    return QStringList{session.path(place),
                       typeName(node),
                       yesNo(session.isRelevant(place)),
                       isGroup ? QString() : flat(session.value(place)),
                       isGroup ? QString() : yesNo(session.isRequired(place)),
                       yesNo(session.isReadOnly(place)),
                       isGroup ? QString() : faultsAt(session, place).join(u' '),
                       isGroup || !isFiltered(session, place) ? QString() : offered(session, place).join(u' ')}
        .join(u'\t');
}

} // namespace meyar::cli
