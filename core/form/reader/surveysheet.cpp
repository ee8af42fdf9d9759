// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/surveysheet.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;

namespace {

Column columnOf(Field field)
{
    switch (field) {
    case Field::Relevant:
        return Column::Relevant;
    case Field::Value:
        return Column::Calculation;
    case Field::Constraint:
        return Column::Constraint;
    case Field::Required:
        return Column::Required;
    default:
        return Column::Unknown;
    }
}

bool isWord(const QString &cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

SurveySheet::SurveySheet(const Sheet &sheet, const QString &defaultLanguage, Form &form,
                         Problems &problems)
    : m_columns(sheet, defaultLanguage, problems)
    , m_report(sheet.name, problems)
    , m_form(form)
{
    for (size_t i = 0; i < form.lists.size(); ++i) {
        m_lists.insert(form.lists[i].name, static_cast<int>(i));
    }
}

void SurveySheet::read()
{
    bool complete = true;
    for (const auto &[column, name] :
         {std::pair(Column::Type, u"type"_s), std::pair(Column::Name, u"name"_s)}) {
        if (!m_columns.has(column)) {
            m_report.error(Kind::ColumnMissing, 1, {}, {name});
            complete = false;
        }
    }
    if (!complete) {
        return;
    }
    m_form.nodes.reserve(m_columns.rowCount());
    for (size_t row = 0; row < m_columns.rowCount(); ++row) {
        readRow(row);
    }
    closeRest();
    checkReferences();
}

void SurveySheet::readRow(size_t row)
{
    const QString written = m_columns.cell(row, Column::Type);
    const bool isDisabled = yesOrNo(m_columns.cell(row, Column::Disabled)).value_or(false);
    const bool isComment = written.isEmpty() && m_columns.cell(row, Column::Name).isEmpty();
    if (isDisabled || isComment) {
        return;
    }
    const TypeCell type = parsedType(written);
    switch (type.row) {
    case TypeCell::Row::Begin:
        begin(row, type);
        break;
    case TypeCell::Row::End:
        end(row, type);
        break;
    case TypeCell::Row::Node:
        addNode(row, type);
        break;
    case TypeCell::Row::Unknown:
        reportUnknownType(m_columns.rowNumber(row), written);
        addNode(row, type); // as text, so that what refers to it is not reported as well
        break;
    }
}

void SurveySheet::reportUnknownType(int row, const QString &type)
{
    QStringList args = {type};
    if (const QString meant = nearestType(type); !meant.isEmpty()) {
        args.append(meant);
    }
    m_report.error(Kind::UnknownType, row, m_columns.written(Column::Type), args);
}

void SurveySheet::begin(size_t row, const TypeCell &type)
{
    addNode(row, type);
    m_open.push_back({static_cast<NodeIndex>(m_form.nodes.size()) - 1, type.block});
}

void SurveySheet::end(size_t row, const TypeCell &type)
{
    const bool fits = !m_open.empty() && m_open.back().block == type.block;
    if (!fits) {
        m_report.error(Kind::GroupNotOpen, m_columns.rowNumber(row),
                       m_columns.written(Column::Type), {});
    }
    if (!m_open.empty()) {
        m_form.nodes[static_cast<size_t>(m_open.back().node)].end
            = static_cast<NodeIndex>(m_form.nodes.size());
        m_open.pop_back();
    }
}

void SurveySheet::closeRest()
{
    for (const OpenBlock &open : m_open) {
        Node &group = m_form.nodes[static_cast<size_t>(open.node)];
        group.end = static_cast<NodeIndex>(m_form.nodes.size());
        m_report.error(Kind::GroupNotClosed, group.row, m_columns.written(Column::Type),
                       {group.name});
    }
}

void SurveySheet::addNode(size_t row, const TypeCell &type)
{
    Node added = node(row, type);
    checkName(added);
    checkLabel(added, type.isSilent);
    if (added.type == NodeType::SelectOne || added.type == NodeType::SelectMultiple) {
        findList(added, type.list);
    }
    if (!type.isSupported) {
        m_report.warning(Kind::Unsupported, added.row, m_columns.written(Column::Type),
                         {added.typeText});
    }
    reportUntranslated(row, added);
    m_form.nodes.push_back(std::move(added));
}

Node SurveySheet::node(size_t row, const TypeCell &type)
{
    Node node;
    node.type = type.type;
    node.typeText = m_columns.cell(row, Column::Type);
    node.name = m_columns.cell(row, Column::Name);
    node.row = m_columns.rowNumber(row);
    node.parent = m_open.empty() ? noNode : m_open.back().node;
    node.label = m_columns.text(row, Column::Label);
    node.hint = m_columns.text(row, Column::Hint);
    node.guidance = m_columns.text(row, Column::Guidance);
    node.constraintMessage = m_columns.text(row, Column::ConstraintMessage);
    node.requiredMessage = m_columns.text(row, Column::RequiredMessage);
    node.defaultValue = m_columns.cell(row, Column::Default);
    node.appearance = m_columns.cell(row, Column::Appearance);
    node.extra = m_columns.extra(row);
    node.extraText = m_columns.extraText(row);
    readExpressions(row, node);
    readReadOnly(row, node);
    return node;
}

void SurveySheet::readExpressions(size_t row, Node &node)
{
    const auto expression
        = [&](Column column) { return withStraightQuotes(m_columns.cell(row, column)); };
    node.relevant = expression(Column::Relevant);
    node.constraint = expression(Column::Constraint);
    node.calculation = expression(Column::Calculation);
    node.required = requirement(node, expression(Column::Required));
}

/// "yes" for all ways to write it, "" for no; else the expression.
QString SurveySheet::requirement(const Node &node, const QString &cell)
{
    if (const std::optional<bool> answer = yesOrNo(cell)) {
        return *answer ? u"yes"_s : QString();
    }
    if (!cell.isEmpty() && isWord(cell)) {
        m_report.error(Kind::BadValue, node.row, m_columns.written(Column::Required),
                       {cell, u"yes, no"_s});
        return {};
    }
    return cell;
}

void SurveySheet::readReadOnly(size_t row, Node &node)
{
    const QString cell = m_columns.cell(row, Column::ReadOnly);
    const std::optional<bool> answer = yesOrNo(cell);
    node.readOnly = answer.value_or(false);
    if (answer || cell.isEmpty()) {
        return;
    }
    const QString column = m_columns.written(Column::ReadOnly);
    if (isWord(cell)) {
        m_report.error(Kind::BadValue, node.row, column, {cell, u"yes, no"_s});
    } else {
        m_report.warning(Kind::Unsupported, node.row, column, {column + u' ' + cell});
    }
}

void SurveySheet::checkName(Node &node)
{
    const QString column = m_columns.written(Column::Name);
    if (node.name.isEmpty() && node.type == NodeType::Note) {
        node.name = u"generated_note_name_"_s + QString::number(node.row); // as pyxform does
    } else if (node.name.isEmpty() && node.typeText == "audit"_L1) {
        node.name = node.typeText;
    }
    if (node.name.isEmpty()) {
        m_report.error(Kind::NameMissing, node.row, column, {});
        return;
    }
    if (!isValidName(node.name)) {
        m_report.error(Kind::NameInvalid, node.row, column, {node.name});
    }
    if (const NodeIndex first = m_form.find(node.name); first != noNode) {
        m_report.error(Kind::NameDuplicate, node.row, column,
                       {node.name, QString::number(m_form.node(first).row)});
    } else {
        m_form.byName.insert(node.name, static_cast<NodeIndex>(m_form.nodes.size()));
    }
}

void SurveySheet::checkLabel(const Node &node, bool isSilent)
{
    const bool isAsked = !isSilent && node.type != NodeType::Group && node.calculation.isEmpty();
    if (isAsked && node.label.isEmpty() && node.hint.isEmpty()) {
        m_report.error(Kind::LabelMissing, node.row, m_columns.written(Column::Label), {node.name});
    }
}

void SurveySheet::findList(Node &node, const QString &list)
{
    node.list = m_lists.value(list, -1);
    if (node.list < 0) {
        m_report.error(Kind::ListUnknown, node.row, m_columns.written(Column::Type),
                       m_suggestions.with(list, m_lists.keys()));
    }
}

void SurveySheet::reportUntranslated(size_t row, const Node &node)
{
    for (const auto &missing : m_columns.untranslated(row)) {
        m_report.warning(Kind::TranslationMissing, node.row, missing.column,
                         {node.name, missing.language});
    }
}

/// The names in labels and messages; those in expressions are found by compiling them.
void SurveySheet::checkReferences()
{
    for (const Node &node : m_form.nodes) {
        checkReferences(node, Column::Label, node.label);
        checkReferences(node, Column::Hint, node.hint);
        checkReferences(node, Column::Guidance, node.guidance);
        checkReferences(node, Column::ConstraintMessage, node.constraintMessage);
        checkReferences(node, Column::RequiredMessage, node.requiredMessage);
    }
}

void SurveySheet::checkReferences(const Node &node, Column column, const Text &text)
{
    QStringList told;
    for (const auto &[language, words] : text.byLanguage) {
        for (const QString &name : referencesIn(words)) {
            if (m_form.find(name) == noNode && !told.contains(name)) {
                told.append(name);
                const bool suggests = !m_suggestions.areUsedUp();
                m_report.error(
                    Kind::ExpressionUnknownName, node.row, m_columns.written(column),
                    m_suggestions.with(name, suggests ? m_form.byName.keys() : QStringList()));
            }
        }
    }
}

void SurveySheet::report(const std::vector<FieldProblem> &found)
{
    for (const FieldProblem &problem : found) {
        m_report.place(problem.problem, m_form.node(problem.node).row,
                       m_columns.written(columnOf(problem.field)));
    }
}

} // namespace meyar::form
