// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/surveysheet.h"

#include "core/form/reader/loops.h"
#include "core/form/reader/otherchoice.h"
#include "core/form/reader/settingssheet.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;

namespace {

constexpr size_t mostLooped = 100'000; ///< nodes that a loop may come to

Column columnOf(Field field)
{
    switch (field) {
    case Field::Relevant:
        return Column::Relevant;
    case Field::Rows:
        return Column::RepeatCount;
    case Field::Choices:
        return Column::ChoiceFilter;
    case Field::Value:
        return Column::Calculation;
    case Field::Constraint:
        return Column::Constraint;
    case Field::Warning:
        return Column::Warning;
    case Field::Required:
        return Column::Required;
    case Field::ReadOnly:
        return Column::ReadOnly;
    case Field::Default:
        return Column::Default;
    }
    return Column::Unknown;
}

} // namespace

SurveySheet::SurveySheet(const Sheet &sheet, Form &form, Problems &problems)
    : m_columns(sheet, defaultLanguage(form), problems,
                yesOrNo(form.settings.value(u"clean_text_values"_s)).value_or(true))
    , m_report(sheet.name, problems)
    , m_form(form)
    , m_cells(m_columns, m_report)
    , m_choices(m_columns, form, m_report)
    , m_open(1)
{
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
    case TypeCell::Row::Setting:
        readSetting(type.canonical, m_columns.cell(row, Column::Name));
        break;
    case TypeCell::Row::Unknown:
        reportUnknownType(m_columns.rowNumber(row), written);
        addNode(row, type); // as text, so that what refers to it is not reported as well
        break;
    }
}

void SurveySheet::readSetting(const QString &key, const QString &value)
{
    m_form.settings.insert(key, value);
    if (key == "form_title"_L1) {
        m_form.settingsText[key].byLanguage[defaultLanguage(m_form)] = value;
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
    OpenBlock block;
    block.node = static_cast<NodeIndex>(m_form.nodes.size()) - 1;
    block.block = type.block;
    if (type.block == TypeCell::Block::Loop) {
        m_choices.findList(m_form.nodes.back(), type.list, false);
        block.list = std::exchange(m_form.nodes.back().list, -1);
    }
    m_open.push_back(std::move(block));
}

void SurveySheet::end(size_t row, const TypeCell &type)
{
    const bool isOpen = m_open.size() > 1;
    if (!isOpen || m_open.back().block != type.block) {
        m_report.error(Kind::GroupNotOpen, m_columns.rowNumber(row),
                       m_columns.written(Column::Type), {});
    }
    if (isOpen) {
        close(type);
    }
}

void SurveySheet::close(const TypeCell &type)
{
    const OpenBlock closed = std::move(m_open.back());
    m_open.pop_back();
    Node &group = m_form.nodes[static_cast<size_t>(closed.node)];
    group.end = static_cast<NodeIndex>(m_form.nodes.size());
    if (group.end == closed.node + 1) {
        m_report.warning(Kind::RepeatEmpty, group.row, m_columns.written(Column::Type),
                         {group.name});
    }
    if (closed.list >= 0 && type.block == closed.block) {
        expand(closed);
    }
}

void SurveySheet::expand(const OpenBlock &loop)
{
    const ChoiceList &list = m_form.lists[static_cast<size_t>(loop.list)];
    const size_t inside = m_form.nodes.size() - static_cast<size_t>(loop.node);
    if (inside * list.choices.size() > mostLooped) { // loops in loops grow beyond all bounds
        const Node &node = m_form.node(loop.node);
        m_report.error(Kind::TooLarge, node.row, m_columns.written(Column::Type),
                       {node.typeText, QString::number(mostLooped)});
        return;
    }
    expandLoop(m_form, loop.node, list);
}

void SurveySheet::closeRest()
{
    for (size_t i = 1; i < m_open.size(); ++i) {
        Node &group = m_form.nodes[static_cast<size_t>(m_open[i].node)];
        group.end = static_cast<NodeIndex>(m_form.nodes.size());
        m_report.error(Kind::GroupNotClosed, group.row, m_columns.written(Column::Type),
                       {group.name});
    }
}

void SurveySheet::addNode(size_t row, const TypeCell &type)
{
    Node added = m_cells.read(row, type);
    added.parent = m_open.back().node;
    checkName(added, type);
    checkLabel(added, type.isSilent);
    m_choices.find(added, type);
    if (!type.isSupported) {
        m_report.warning(Kind::Unsupported, added.row, m_columns.written(Column::Type),
                         {added.typeText});
    }
    reportUntranslated(row, added);
    m_form.nodes.push_back(std::move(added));
    if (m_form.nodes.back().hasOther) {
        addOther(Node(m_form.nodes.back()));
    }
}

void SurveySheet::checkName(Node &node, const TypeCell &type)
{
    const QString column = m_columns.written(Column::Name);
    if (node.name.isEmpty() && node.type == NodeType::Note) {
        node.name = u"generated_note_name_"_s + QString::number(node.row); // as pyxform does
    } else if (node.name.isEmpty() && type.canonical == "audit"_L1) {
        node.name = type.canonical;
    }
    if (node.name.isEmpty()) {
        m_report.error(Kind::NameMissing, node.row, column, {});
        return;
    }
    const bool isOfAudit = type.canonical != "audit"_L1 || node.name == type.canonical;
    // %(name)s of a loop is filled in later
    const bool isPattern = node.name.contains("%("_L1);
    if (!isOfAudit || (!isPattern && !isValidName(node.name)) || node.name == "meta"_L1) {
        m_report.error(Kind::NameInvalid, node.row, column, {node.name});
    }
    const bool isNew = checkNew(node.name, node.row);
    if (node.type != NodeType::Repeat) {
        return;
    }
    // a repeat's name is its own in the whole form
    if (const int first = m_repeats.value(node.name, 0); isNew && first > 0) {
        m_report.error(Kind::NameDuplicate, node.row, column,
                       {node.name, QString::number(first)});
    }
    m_repeats.insert(node.name, node.row);
}

/// Names differ within a group; other groups may have the same.
bool SurveySheet::checkNew(const QString &name, int row)
{
    QHash<QString, int> &names = m_open.back().names;
    if (const auto first = names.constFind(name); first != names.constEnd()) {
        m_report.error(Kind::NameDuplicate, row, m_columns.written(Column::Name),
                       {name, QString::number(*first)});
        return false;
    }
    names.insert(name, row);
    return true;
}

void SurveySheet::checkLabel(const Node &node, bool isSilent)
{
    const bool isAsked = !isSilent && !node.isGroup() && node.calculation.isEmpty();
    if (isAsked && node.label.isEmpty() && node.hint.isEmpty() && node.guidance.isEmpty()
        && node.media.empty()) {
        m_report.error(Kind::LabelMissing, node.row, m_columns.written(Column::Label), {node.name});
    }
}

void SurveySheet::addOther(const Node &select)
{
    if (select.list >= 0) {
        addOtherChoice(m_form.lists[static_cast<size_t>(select.list)]);
    }
    Node question = otherQuestion(select);
    checkNew(question.name, question.row);
    m_form.nodes.push_back(std::move(question));
}

void SurveySheet::reportUntranslated(size_t row, const Node &node)
{
    for (const auto &missing : m_columns.untranslated(row)) {
        m_report.warning(Kind::TranslationMissing, node.row, missing.column,
                         {node.name, missing.language});
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
