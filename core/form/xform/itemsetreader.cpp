// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/choicesreader.h"
#include "core/form/xform/secondaryinstance.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;
using Step = PathText::Step;

namespace {

/// The conditions of a step, all of which must hold.
QString filterOf(const Step &step)
{
    return step.predicates.size() < 2 ? step.predicates.join(QString())
                                      : u'(' + step.predicates.join(u") and ("_s) + u')';
}

} // namespace

void ChoicesReader::readItemset(const Itemset &itemset, int dataNode, Node &node)
{
    if (itemset.isRandom) {
        node.parameters[u"randomize"_s] = u"true"_s;
        if (!itemset.seed.isEmpty()) {
            node.parameters[u"seed"_s] = m_context.expression(itemset.seed, dataNode);
        }
    }
    const PathText &path = itemset.path;
    const int line = itemset.element->line;
    const QString written = itemset.element->attribute(u"nodeset");
    if (path.start != PathText::Start::Instance) {
        readRepeatChoices(itemset, dataNode, node);
        return;
    }
    if (!isRootItem(path)) {
        m_context.warning(Kind::Unsupported, line, u"nodeset"_s, {written});
    }
    node.list = m_lists.value(path.instance, -1);
    node.dataFile = node.list < 0 ? m_dataFiles.value(path.instance, -1) : -1;
    if (node.list < 0 && node.dataFile < 0) {
        m_context.error(Kind::ListUnknown, line, u"nodeset"_s, {path.instance});
        return;
    }
    PathPlace place;
    place.inInstancePredicate = true;
    node.choiceFilter = m_context.expression(
        path.steps.empty() ? QString() : filterOf(path.steps.back()), dataNode, place);
    if (node.list >= 0) {
        node.typeText = typeWord(node.type) + u' ' + path.instance;
        return;
    }
    const DataFile &file = m_context.form.dataFiles[static_cast<size_t>(node.dataFile)];
    node.typeText
        = typeWord(node.type) + u"_from_file "_s + (file.file.isEmpty() ? file.id : file.file);
    const bool isGeoJson = file.kind == DataFile::Kind::GeoJson;
    const QString value = refOf(*itemset.element, u"value");
    const QString label = refOf(*itemset.element, u"label");
    if (value != (isGeoJson ? "id"_L1 : "name"_L1)) {
        node.parameters[u"value"_s] = value;
    }
    if (label != (isGeoJson ? "title"_L1 : "label"_L1)) {
        node.parameters[u"label"_s] = label;
    }
}

/// Choices that are answers: `/data/repeat[./name != '']` with the value `name`.
void ChoicesReader::readRepeatChoices(const Itemset &itemset, int dataNode, Node &node)
{
    PathText rows = itemset.path;
    QString filter;
    if (!rows.steps.empty()) {
        filter = filterOf(rows.steps.back());
        rows.steps.back().predicates.clear();
    }
    const int repeat = m_context.data.find(rows, dataNode);
    const QString value = refOf(*itemset.element, u"value");
    const std::optional<PathText> valuePath = parsedPath(value);
    const int target = repeat < 0 || !valuePath ? -1 : m_context.data.find(*valuePath, repeat);
    if (target < 0) {
        m_context.error(Kind::NodeUnknown, itemset.element->line, u"nodeset"_s,
                        {itemset.element->attribute(u"nodeset")});
        return;
    }
    node.choicesFrom = m_context.data.node(target).name;
    node.typeText = typeWord(node.type) + u" ${"_s + node.choicesFrom + u'}';
    const QString condition = filter.trimmed();
    const bool isOnlyFilled = condition == QString(u"./"_s + value + u" != ''"_s)
        || condition == QString(u"string-length(./"_s + value + u") > 0"_s);
    if (!isOnlyFilled) {
        ExpressionRewriter rewriter;
        rewriter.path = [&](const PathText &path, const PathPlace &) -> std::optional<QString> {
            const int found = path.start == PathText::Start::Here && !path.steps.empty()
                ? m_context.data.find(path, repeat)
                : -1;
            if (found <= 0 || path.steps.back().kind != Step::Kind::Name
                || m_context.ambiguous.contains(m_context.data.node(found).name)) {
                return std::nullopt;
            }
            return u"${"_s + m_context.data.node(found).name + u'}';
        };
        rewriter.takesSpaces = true;
        PathPlace place;
        place.inPathPredicate = true;
        node.choiceFilter = m_context.expression(rewritten(filter, rewriter), dataNode, place);
    }
    if (const QString label = refOf(*itemset.element, u"label"); label != value) {
        node.parameters[u"label"_s] = label;
    }
}

/// pyxform's select_one_external: `query="instance('list')/root/item[…]"` over itemsets.csv.
void ChoicesReader::readQuery(const XmlElement &control, int dataNode, Node &node)
{
    const QString query = control.attribute(u"query").trimmed();
    const std::optional<PathText> path = parsedPath(query);
    if (!path || path->start != PathText::Start::Instance || path->steps.empty()) {
        m_context.error(Kind::BadValue, control.line, u"query"_s,
                        {query, u"instance('…')/root/item"_s});
        return;
    }
    PathPlace place;
    place.inInstancePredicate = true;
    node.choiceFilter = m_context.expression(filterOf(path->steps.back()), dataNode, place);
    node.typeText = u"select_one_external "_s + path->instance;
    node.list = externalList(path->instance, control.line);
}

int ChoicesReader::externalList(const QString &name, int line)
{
    auto &lists = m_context.form.lists;
    const auto same = std::find_if(lists.begin(), lists.end(), [&](const ChoiceList &list) {
        return list.isExternal && list.name == name;
    });
    if (same != lists.end()) {
        return static_cast<int>(same - lists.begin());
    }
    ChoiceList list;
    list.name = name;
    list.isExternal = true;
    const Result<QByteArray> bytes
        = m_files ? m_files(u"itemsets.csv"_s) : fail(Error::Code::NotFound);
    if (bytes) {
        list.choices = externalChoices(*bytes, name, m_context.literalLanguage, m_context.problems);
    } else {
        m_context.warning(Kind::FileMissing, line, u"query"_s, {u"itemsets.csv"_s});
    }
    lists.push_back(std::move(list));
    return static_cast<int>(lists.size()) - 1;
}

} // namespace meyar::form
