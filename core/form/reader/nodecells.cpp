// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/nodecells.h"

#include "core/form/reader/parameters.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;

namespace {

bool isWord(const QString &cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// A cell that holds nothing but a word for yes or no, as spreadsheets write TRUE and FALSE: as
/// pyxform does, that is what it means, and not the name of a question.
QString withConstants(const QString &cell)
{
    static const QStringList words = {u"yes"_s, u"no"_s, u"true"_s, u"false"_s};
    const QString word = cell.toLower();
    const bool isWritten
        = cell == word || cell == cell.toUpper() || cell == cell.left(1).toUpper() + word.mid(1);
    if (!isWritten || !words.contains(word)) {
        return cell;
    }
    return word == "yes"_L1 || word == "true"_L1 ? u"true()"_s : u"false()"_s;
}

} // namespace

Node NodeCells::read(size_t row, const TypeCell &type)
{
    Node node;
    node.type = type.type;
    node.typeText = m_columns.cell(row, Column::Type);
    node.name = m_columns.cell(row, Column::Name);
    node.row = m_columns.rowNumber(row);
    readTexts(row, node);
    readExpressions(row, node);
    if (node.constraint.isEmpty()) {
        node.constraint = type.constraint;
    }
    node.appearance = m_columns.cell(row, Column::Appearance);
    node.autoplay = m_columns.cell(row, Column::Autoplay);
    node.rowsShown = m_columns.cell(row, Column::Rows);
    node.saveTo = m_columns.cell(row, Column::SaveTo);
    node.bindAttributes = m_columns.attributes(row, Column::BindAttribute);
    node.bodyAttributes = m_columns.attributes(row, Column::BodyAttribute);
    node.instanceAttributes = m_columns.attributes(row, Column::InstanceAttribute);
    node.extra = m_columns.extra(row);
    node.extraText = m_columns.extraText(row);
    if (const QString cell = m_columns.cell(row, Column::Parameters); !cell.isEmpty()) {
        readParameters(cell, m_columns.written(Column::Parameters), type, node, m_report);
    }
    checkCalculation(node, type);
    return node;
}

void NodeCells::readTexts(size_t row, Node &node) const
{
    node.label = m_columns.text(row, Column::Label);
    node.hint = m_columns.text(row, Column::Hint);
    node.guidance = m_columns.text(row, Column::Guidance);
    node.constraintMessage = m_columns.text(row, Column::ConstraintMessage);
    node.requiredMessage = m_columns.text(row, Column::RequiredMessage);
    node.warningMessage = m_columns.text(row, Column::WarningMessage);
    node.media = m_columns.media(row);
}

void NodeCells::readExpressions(size_t row, Node &node)
{
    const auto expression
        = [&](Column column) { return withStraightQuotes(m_columns.cell(row, column)); };
    node.relevant = withConstants(expression(Column::Relevant));
    node.constraint = withConstants(expression(Column::Constraint));
    node.warning = withConstants(expression(Column::Warning));
    node.calculation = withConstants(expression(Column::Calculation));
    node.choiceFilter = expression(Column::ChoiceFilter);
    node.defaultValue = expression(Column::Default);
    if (!isDynamicDefault(node)) { // then it is words, with the quotes that they have
        node.defaultValue = m_columns.cell(row, Column::Default);
    }
    readRequired(node, expression(Column::Required));
    readReadOnly(node, expression(Column::ReadOnly));
    readRepeatCount(node, expression(Column::RepeatCount));
    readTriggers(node, m_columns.cell(row, Column::Trigger));
}

/// "yes" for all ways to write it, "" for no; else the expression.
void NodeCells::readRequired(Node &node, const QString &cell)
{
    if (const std::optional<bool> answer = yesOrNo(cell)) {
        node.required = *answer ? u"yes"_s : QString();
    } else if (!cell.isEmpty() && isWord(cell)) {
        m_report.error(Kind::BadValue, node.row, m_columns.written(Column::Required),
                       {cell, u"yes, no"_s});
    } else {
        node.required = cell;
    }
}

void NodeCells::readReadOnly(Node &node, const QString &cell)
{
    if (const std::optional<bool> answer = yesOrNo(cell)) {
        node.readOnly = *answer;
    } else if (!cell.isEmpty() && isWord(cell)) {
        m_report.error(Kind::BadValue, node.row, m_columns.written(Column::ReadOnly),
                       {cell, u"yes, no"_s});
    } else {
        node.readOnlyWhen = cell;
    }
}

void NodeCells::readRepeatCount(Node &node, const QString &cell)
{
    if (node.type == NodeType::Repeat) {
        node.repeatCount = cell;
    } else if (!cell.isEmpty()) {
        node.bodyAttributes.emplace(u"jr:count"_s, cell);
        m_report.warning(Kind::Unsupported, node.row, m_columns.written(Column::RepeatCount),
                         {m_columns.written(Column::RepeatCount)});
    }
}

void NodeCells::readTriggers(Node &node, const QString &cell)
{
    for (const QString &part : cell.split(u',', Qt::SkipEmptyParts)) {
        const QString trigger = part.trimmed();
        if (isReference(trigger)) {
            node.triggers.append(referencesIn(trigger));
        } else {
            m_report.error(Kind::BadValue, node.row, m_columns.written(Column::Trigger),
                           {trigger, u"${…}"_s});
        }
    }
}

void NodeCells::checkCalculation(const Node &node, const TypeCell &type)
{
    if (type.canonical == "calculate"_L1 && node.calculation.isEmpty()
        && node.defaultValue.isEmpty()) {
        m_report.warning(Kind::ColumnMissing, node.row, m_columns.written(Column::Calculation),
                         {u"calculation"_s});
    }
    if (type.canonical != "background-geopoint"_L1) {
        return;
    }
    if (node.triggers.isEmpty()) {
        m_report.error(Kind::ColumnMissing, node.row, m_columns.written(Column::Trigger),
                       {u"trigger"_s});
    }
    if (!node.calculation.isEmpty()) {
        m_report.error(Kind::BadValue, node.row, m_columns.written(Column::Calculation),
                       {node.calculation, QString()});
    }
}

} // namespace meyar::form
