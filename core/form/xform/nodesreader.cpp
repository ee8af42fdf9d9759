// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/nodesreader.h"

#include "core/form/xform/otherquestions.h"
#include "core/form/xform/xformtypes.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

using Mentions = QHash<QString, int>;

void countIn(const QString &text, Mentions &mentions)
{
    for (qsizetype slash = text.indexOf(u'/'); slash >= 0; slash = text.indexOf(u'/', slash + 1)) {
        qsizetype end = slash + 1;
        const auto isPart
            = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.'; };
        while (end < text.size() && isPart(text[end])) {
            ++end;
        }
        const auto found = mentions.find(text.mid(slash + 1, end - slash - 1));
        if (found != mentions.end()) {
            ++*found;
        }
    }
}

/// How often the names stand in a path of any attribute.
void countIn(const XmlElement &element, Mentions &mentions)
{
    for (const XmlAttribute &attribute : element.attributes) {
        countIn(attribute.value, mentions);
    }
    for (const XmlElement &child : element.children) {
        countIn(child, mentions);
    }
}

} // namespace

NodesReader::NodesReader(XFormContext &context, const BodyReader &body, ChoicesReader &choices,
                         const ActionsReader &actions)
    : m_context(context)
    , m_body(body)
    , m_choices(choices)
    , m_actions(actions)
{
}

void NodesReader::read()
{
    findCounts();
    addChildren(0, noNode);
    Form &form = m_context.form;
    for (NodeIndex i = 0; i < static_cast<NodeIndex>(form.nodes.size()); ++i) {
        const QString &name = form.node(i).name;
        if (!form.byName.contains(name)) {
            form.byName.insert(name, i);
        } else {
            form.timesUsed[name] = form.timesUsed.value(name, 1) + 1;
        }
    }
    markOthers();
}

/// pyxform writes a repeat_count that is more than a name as a calculation of its own before the
/// repeat. Nothing else may speak of it.
void NodesReader::findCounts()
{
    const InstanceTree &data = m_context.data;
    Mentions mentions;
    std::map<int, int> candidates;
    for (int i = 1; i < static_cast<int>(data.nodes().size()); ++i) {
        const XmlElement *repeat = m_body.control(i).element;
        if (!data.node(i).isRepeat || repeat == nullptr || !repeat->has(u"jr:count")) {
            continue;
        }
        const std::optional<PathText> path = parsedPath(repeat->attribute(u"jr:count").trimmed());
        const int count = path ? data.find(*path, i) : -1;
        if (count > 0 && data.node(count).parent == data.node(i).parent
            && data.node(count).name == QString(data.node(i).name + u"_count"_s)
            && m_body.control(count).element == nullptr
            && m_context.bound(count, u"readonly") == "true()"_L1
            && !m_context.bound(count, u"calculate").isEmpty()) {
            candidates.emplace(i, count);
            mentions.insert(data.node(count).name, 0);
        }
    }
    if (candidates.empty()) {
        return;
    }
    countIn(m_context.model, mentions);
    if (m_body.root() != nullptr) {
        countIn(*m_body.root(), mentions);
    }
    for (const auto &[repeat, count] : candidates) {
        const QString &name = data.node(count).name;
        if (mentions.value(name) == 2 && !m_context.ambiguous.contains(name)) { // bind and count
            m_counts.emplace(repeat, count);
            m_left.insert(count);
        }
    }
}

void NodesReader::addChildren(int dataParent, NodeIndex parent)
{
    std::vector<std::pair<int, NodeIndex>> open; ///< layouts
    for (const BodyReader::Placed &placed : m_body.children(dataParent)) {
        if (m_left.contains(placed.node) || m_context.data.node(placed.node).isMeta) {
            continue;
        }
        size_t same = 0;
        while (same < open.size() && same < placed.layouts.size()
               && open[same].first == placed.layouts[same]) {
            ++same;
        }
        for (; open.size() > same; open.pop_back()) {
            close(open.back().second);
        }
        for (; same < placed.layouts.size(); ++same) {
            const int layout = placed.layouts[same];
            open.emplace_back(layout,
                              openLayout(layout, open.empty() ? parent : open.back().second));
        }
        addNode(placed.node, open.empty() ? parent : open.back().second);
    }
    for (; !open.empty(); open.pop_back()) {
        close(open.back().second);
    }
}

NodeIndex NodesReader::add(Node node, int dataNode)
{
    m_context.form.nodes.push_back(std::move(node));
    m_dataNodes.push_back(dataNode);
    return static_cast<NodeIndex>(m_context.form.nodes.size()) - 1;
}

void NodesReader::close(NodeIndex group)
{
    auto &nodes = m_context.form.nodes;
    nodes[static_cast<size_t>(group)].end = static_cast<NodeIndex>(nodes.size());
}

NodeIndex NodesReader::openLayout(int layout, NodeIndex parent)
{
    const BodyReader::Layout &found = m_body.layouts()[static_cast<size_t>(layout)];
    Node node;
    node.type = NodeType::Group;
    node.typeText = u"begin_group"_s;
    node.parent = parent;
    node.row = found.element->line;
    do {
        node.name = u"layout_"_s + QString::number(++m_layouts);
    } while (m_context.names.contains(node.name));
    if (const XmlElement *label = found.element->child(u"label")) {
        XFormContext::Texts texts = m_context.texts(*label, found.home);
        node.label = std::move(texts.words);
        node.media = std::move(texts.media);
    }
    readControlAttributes(*found.element, node);
    node.bodyAttributes[layoutOnly] = u"true()"_s;
    return add(std::move(node), 0);
}

void NodesReader::addNode(int dataNode, NodeIndex parent)
{
    const InstanceTree::DataNode &data = m_context.data.node(dataNode);
    if (m_context.data.isLeaf(dataNode) && !data.isRepeat
        && (m_body.control(dataNode).element == nullptr
            || m_body.control(dataNode).element->name != "group"_L1)) {
        Node node = leaf(dataNode);
        node.parent = parent;
        add(std::move(node), dataNode);
        return;
    }
    Node node;
    node.type = data.isRepeat ? NodeType::Repeat : NodeType::Group;
    node.typeText = data.isRepeat ? u"begin_repeat"_s : u"begin_group"_s;
    node.name = data.name;
    node.parent = parent;
    node.row = m_context.data.line(dataNode);
    const BodyReader::Control &control = m_body.control(dataNode);
    if (control.element != nullptr) {
        node.row = control.element->line;
        if (control.wrapper != nullptr) {
            readControlAttributes(*control.wrapper, node);
        }
        readControlAttributes(*control.element, node);
    }
    readTexts(dataNode, node);
    readBind(dataNode, node);
    readInstanceAttributes(dataNode, node);
    if (data.isRepeat) {
        readCount(*control.element, dataNode, node);
        readRows(dataNode, node);
    }
    const NodeIndex group = add(std::move(node), dataNode);
    addChildren(dataNode, group);
    close(group);
}

void NodesReader::readCount(const XmlElement &repeat, int dataNode, Node &node)
{
    const auto counted = m_counts.find(dataNode);
    if (counted != m_counts.end()) {
        const int count = counted->second;
        const XmlElement *bind = m_context.binds[static_cast<size_t>(count)];
        node.repeatCount = m_context.expression(bind->attribute(u"calculate"), count);
    } else {
        node.repeatCount = m_context.expression(repeat.attribute(u"jr:count"), dataNode);
    }
}

/// The rows that a new form has, as far as they are not what a new row is anyway.
void NodesReader::readRows(int dataNode, Node &node)
{
    using Occurrence = InstanceTree::Occurrence;
    const InstanceTree::DataNode &data = m_context.data.node(dataNode);
    const auto &around = m_context.data.node(data.parent).occurrences;
    const auto whole = std::find_if(around.begin(), around.end(),
                                    [](const Occurrence &o) { return !o.isTemplate; });
    const int first = whole == around.end() ? 0 : static_cast<int>(whole - around.begin());
    std::vector<std::map<QString, QString>> rows;
    for (const Occurrence &row : data.occurrences) {
        if (row.around == first && !row.element->has(u"jr:template")) {
            rows.emplace_back();
            addRowValues(*row.element, dataNode, rows.back());
        }
    }
    if (node.repeatCount.isEmpty()) {
        node.initialRows = std::move(rows);
    }
}

void NodesReader::addRowValues(const XmlElement &row, int dataNode,
                               std::map<QString, QString> &values)
{
    for (const int child : m_context.data.node(dataNode).children) {
        const InstanceTree::DataNode &data = m_context.data.node(child);
        const auto element
            = std::find_if(row.children.begin(), row.children.end(), [&](const XmlElement &e) {
                  return e.name == data.name || (e.name == QString(u"h:"_s + data.name));
              });
        if (element == row.children.end() || data.isRepeat) {
            continue;
        }
        if (!m_context.data.isLeaf(child)) {
            addRowValues(*element, child, values);
        } else if (const QString text = element->ownText(); text != m_context.data.value(child)) {
            values.emplace(data.name, text);
        }
    }
}

/// or_other: a select, and behind it the question that pyxform or Meyar adds.
void NodesReader::markOthers()
{
    static const QStringList words = {u"Specify other."_s, u"وضاحت کریں"_s};
    auto &nodes = m_context.form.nodes;
    for (size_t i = 1; i < nodes.size(); ++i) {
        Node &select = nodes[i - 1];
        Node &other = nodes[i];
        const QStringList conditions
            = {u"selected(${%1}, 'other')"_s.arg(select.name), otherCondition(select.name)};
        const auto isFixed = [](const auto &entry) { return words.contains(entry.second); };
        const bool isGenerated = select.isSelect() && other.type == NodeType::Text
            && other.parent == select.parent
            && other.name == QString(select.name + u"_other"_s)
            && conditions.contains(other.relevant) && !other.label.byLanguage.empty()
            && std::all_of(other.label.byLanguage.begin(), other.label.byLanguage.end(), isFixed);
        if (isGenerated) {
            select.hasOther = true;
            select.typeText += u" or_other"_s;
            other.isGenerated = true;
        }
    }
}

} // namespace meyar::form
