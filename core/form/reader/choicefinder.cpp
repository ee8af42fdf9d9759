// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/choicefinder.h"

#include "core/form/reader/datafilelist.h"

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;

ChoiceFinder::ChoiceFinder(const Columns &columns, Form &form, Reporter &report)
    : m_columns(columns)
    , m_form(form)
    , m_report(report)
{
    for (size_t i = 0; i < form.lists.size(); ++i) {
        const ChoiceList &list = form.lists[i];
        (list.isExternal ? m_externalLists : m_lists).insert(list.name, static_cast<int>(i));
    }
}

void ChoiceFinder::find(Node &node, const TypeCell &type)
{
    switch (type.choices) {
    case TypeCell::Choices::None:
        return;
    case TypeCell::Choices::List:
    case TypeCell::Choices::ExternalList:
        findList(node, type.list, type.choices == TypeCell::Choices::ExternalList);
        break;
    case TypeCell::Choices::File:
        useFile(node, type.list);
        break;
    case TypeCell::Choices::Repeat:
        if (isReference(type.list)) {
            node.choicesFrom = referencesIn(type.list).value(0);
        } else {
            m_report.error(Kind::BadValue, node.row, m_columns.written(Column::Type),
                           {type.list, u"${…}"_s});
        }
        break;
    }
    node.hasOther = type.hasOther;
    if (node.hasOther) {
        checkOther(node);
    }
}

void ChoiceFinder::findList(Node &node, const QString &list, bool isExternal)
{
    const QHash<QString, int> &lists = isExternal ? m_externalLists : m_lists;
    node.list = lists.value(list, -1);
    if (node.list >= 0) {
        return;
    }
    if (!isExternal && dataFileId(list)) {
        useFile(node, list);
        return;
    }
    m_report.error(Kind::ListUnknown, node.row, m_columns.written(Column::Type),
                   m_suggestions.with(list, lists.keys()));
}

void ChoiceFinder::useFile(Node &node, const QString &file)
{
    if (dataFileId(file)) {
        node.dataFile = addDataFile(m_form, file);
    } else {
        m_report.error(Kind::BadValue, node.row, m_columns.written(Column::Type),
                       {file, u".csv, .xml, .geojson"_s});
    }
}

/// The added choice needs a list, all of which is offered.
void ChoiceFinder::checkOther(const Node &node)
{
    if (!node.choiceFilter.isEmpty()) {
        m_report.error(Kind::BadValue, node.row, m_columns.written(Column::ChoiceFilter),
                       {node.choiceFilter, QString()});
    }
    if (node.dataFile >= 0 || !node.choicesFrom.isEmpty()) {
        m_report.error(Kind::BadValue, node.row, m_columns.written(Column::Type),
                       {u"or_other"_s, QString()});
    }
}

} // namespace meyar::form
