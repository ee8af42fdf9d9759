// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/bodywriter.h"

#include "core/form/xform/xformtypes.h"

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

QString tagOf(const Form &form, const Node &node)
{
    switch (node.type) {
    case NodeType::SelectOne:
        return node.list >= 0 && form.lists[static_cast<size_t>(node.list)].isExternal
            ? u"input"_s
            : u"select1"_s;
    case NodeType::SelectMultiple:
        return u"select"_s;
    case NodeType::Rank:
        return u"odk:rank"_s;
    case NodeType::Range:
        return u"range"_s;
    case NodeType::Acknowledge:
        return u"trigger"_s;
    default:
        return mediaType(node).isEmpty() ? u"input"_s : u"upload"_s;
    }
}

class BodyWriter
{
public:
    explicit BodyWriter(XFormWriting &writing)
        : m_writing(writing)
        , m_form(writing.form)
        , m_references(writing.references)
    {
        for (NodeIndex i = 0; i < static_cast<NodeIndex>(m_form.nodes.size()); ++i) {
            for (const QString &trigger : m_form.node(i).triggers) {
                m_triggered[m_form.find(trigger)].push_back(i);
            }
        }
    }

    XmlElement write()
    {
        XmlElement body = xmlElement(u"h:body"_s);
        if (const QString style = m_form.settings.value(u"style"_s); !style.isEmpty()) {
            body.set(u"class"_s, style);
        }
        addChildren(body, noNode);
        return body;
    }

private:
    void addChildren(XmlElement &parent, NodeIndex group)
    {
        NodeIndex index = group == noNode ? 0 : group + 1;
        const NodeIndex end = group == noNode ? static_cast<NodeIndex>(m_form.nodes.size())
                                              : m_form.node(group).end;
        for (; index < end;
             index = m_form.node(index).isGroup() ? m_form.node(index).end : index + 1) {
            const Node &node = m_form.node(index);
            if (node.isGroup()) {
                parent.add(node.type == NodeType::Repeat ? repeat(index) : this->group(index));
            } else if (hasControl(node)) {
                parent.add(control(index));
            }
        }
    }

    XmlElement group(NodeIndex index)
    {
        const Node &node = m_form.node(index);
        XmlElement element = xmlElement(u"group"_s);
        if (!node.isLayoutOnly()) {
            element.set(u"ref"_s, m_references.path(index));
        }
        setAttributes(index, element);
        if (std::optional<XmlElement> label = m_writing.texts.label(index)) {
            element.add(std::move(*label));
        }
        addChildren(element, index);
        return element;
    }

    XmlElement repeat(NodeIndex index)
    {
        const Node &node = m_form.node(index);
        XmlElement repeat = xmlElement(u"repeat"_s);
        repeat.set(u"nodeset"_s, m_references.path(index));
        if (needsCountNode(node)) {
            repeat.set(u"jr:count"_s, u' ' + m_references.path(index) + u"_count "_s);
        } else if (!node.repeatCount.isEmpty()) {
            repeat.set(u"jr:count"_s, m_references.expression(node.repeatCount, index));
        }
        setAttributes(index, repeat);
        addChildren(repeat, index);
        addDefaults(index, repeat);
        XmlElement element = xmlElement(u"group"_s).set(u"ref"_s, m_references.path(index));
        if (std::optional<XmlElement> label = m_writing.texts.label(index)) {
            element.add(std::move(*label));
        }
        return element.add(std::move(repeat));
    }

    /// The computed defaults of what lies in the repeat but in none within it.
    void addDefaults(NodeIndex repeat, XmlElement &element) const
    {
        for (NodeIndex i = repeat + 1; i < m_form.node(repeat).end; ++i) {
            const Node &node = m_form.node(i);
            if (m_form.repeatAround(i) == repeat && !node.isGroup() && !fixedDefault(node)) {
                XmlElement action = xmlElement(u"setvalue"_s);
                action.set(u"event"_s, u"odk-instance-first-load odk-new-repeat"_s);
                action.set(u"ref"_s, m_references.path(i));
                action.set(u"value"_s, m_references.expression(node.defaultValue, i));
                element.add(std::move(action));
            }
        }
    }

    XmlElement control(NodeIndex index)
    {
        const Node &node = m_form.node(index);
        XmlElement element = xmlElement(tagOf(m_form, node));
        element.set(u"ref"_s, m_references.path(index));
        if (const QString media = mediaType(node); !media.isEmpty()) {
            element.set(u"mediatype"_s, media);
        }
        setAttributes(index, element);
        if (std::optional<XmlElement> label = m_writing.texts.label(index)) {
            element.add(std::move(*label));
        } else if (!node.hint.byLanguage.empty() || !node.guidance.byLanguage.empty()) {
            element.add(xmlElement(u"label"_s));
        }
        if (std::optional<XmlElement> hint = m_writing.texts.hint(index)) {
            element.add(std::move(*hint));
        }
        if (node.isSelect()) {
            addChoices(index, element);
        }
        const auto labels = node.parameters.find(u"tick_labelset"_s);
        if (node.type == NodeType::Range && labels != node.parameters.end()) {
            const int list = m_form.listNamed(labels->second);
            const bool isItext = list >= 0 && m_writing.texts.needsItext(list);
            element.add(itemset(u"instance("_s + quotedForXPath(labels->second) + u")/root/item"_s,
                                u"name"_s, isItext ? u"jr:itext(itextId)"_s : u"label"_s));
        }
        addActions(index, element);
        return element;
    }

    void setAttributes(NodeIndex index, XmlElement &element) const
    {
        const Node &node = m_form.node(index);
        const auto put = [&](const QString &attribute, const QString &value) {
            if (!value.isEmpty()) {
                element.set(attribute, m_references.expression(value, index));
            }
        };
        put(u"appearance"_s, node.appearance);
        if (!node.isGroup()) {
            put(u"rows"_s,
                node.rowsShown.isEmpty() ? parameter(node, u"rows"_s, {}) : node.rowsShown);
            put(u"autoplay"_s, node.autoplay);
        }
        for (const ParameterAttribute &known : controlParameters()) {
            if (known.type == node.type) {
                put(known.attribute.toString(),
                    parameter(node, known.parameter.toString(), known.otherwise.toString()));
            }
        }
        for (const auto &[attribute, value] : node.bodyAttributes) {
            if (attribute != layoutOnly) {
                element.set(attribute, m_references.expression(value, index));
            }
        }
    }

    static XmlElement itemset(const QString &nodeset, const QString &value, const QString &label)
    {
        XmlElement element = xmlElement(u"itemset"_s).set(u"nodeset"_s, nodeset);
        element.add(xmlElement(u"value"_s).set(u"ref"_s, value));
        return element.add(xmlElement(u"label"_s).set(u"ref"_s, label));
    }

    void addChoices(NodeIndex index, XmlElement &element)
    {
        const Node &node = m_form.node(index);
        if (!node.choicesFrom.isEmpty()) {
            addRowChoices(index, element);
            return;
        }
        const ChoiceList *list = m_form.listOf(index);
        if (list != nullptr && isSearch(node)) {
            addItems(node.list, element);
            return;
        }
        if (list == nullptr && node.dataFile < 0) {
            return;
        }
        PathPlace place;
        place.inInstancePredicate = true;
        const DataFile *file
            = list != nullptr ? nullptr : &m_form.dataFiles[static_cast<size_t>(node.dataFile)];
        QString nodeset = u"instance("_s + quotedForXPath(list != nullptr ? list->name : file->id)
            + u")/root/item"_s;
        if (!node.choiceFilter.isEmpty()) {
            nodeset += u'[' + m_references.expression(node.choiceFilter, index, place) + u']';
        }
        if (list != nullptr && list->isExternal) {
            element.set(u"query"_s, nodeset);
            return;
        }
        const bool isGeoJson = file != nullptr && file->kind == DataFile::Kind::GeoJson;
        const bool isItext = list != nullptr && m_writing.texts.needsItext(node.list);
        const QString value = parameter(node, u"value"_s, isGeoJson ? u"id"_s : u"name"_s);
        const QString label = parameter(node, u"label"_s, isGeoJson ? u"title"_s : u"label"_s);
        element.add(itemset(randomized(index, nodeset), list != nullptr ? u"name"_s : value,
                            isItext               ? u"jr:itext(itextId)"_s
                                : list != nullptr ? u"label"_s
                                                  : label));
    }

    void addRowChoices(NodeIndex index, XmlElement &element)
    {
        const Node &node = m_form.node(index);
        const NodeIndex target = m_form.find(node.choicesFrom);
        if (target == noNode || m_form.repeatAround(target) == noNode) {
            return;
        }
        const ReferenceWriter::Rows rows = m_references.rowsOf(target, index, node.choiceFilter);
        element.add(itemset(randomized(index, rows.nodeset), rows.value,
                            parameter(node, u"label"_s, rows.value)));
    }

    static QString parameter(const Node &node, const QString &key, const QString &otherwise)
    {
        const auto found = node.parameters.find(key);
        return found == node.parameters.end() ? otherwise : found->second;
    }

    [[nodiscard]] QString randomized(NodeIndex index, const QString &nodeset) const
    {
        const Node &node = m_form.node(index);
        if (parameter(node, u"randomize"_s, {}) != "true"_L1) {
            return nodeset;
        }
        const QString seed = parameter(node, u"seed"_s, {});
        return u"randomize("_s + nodeset
            + (seed.isEmpty() ? QString()
                              : QString(u", "_s + m_references.expression(seed, index).trimmed()))
            + u')';
    }

    void addItems(int index, XmlElement &element)
    {
        const ChoiceList &list = m_form.lists[static_cast<size_t>(index)];
        const bool isItext = m_writing.texts.needsItext(index);
        for (size_t i = 0; i < list.choices.size(); ++i) {
            XmlElement label = xmlElement(u"label"_s);
            if (isItext) {
                label.set(u"ref"_s, u"jr:itext('"_s + m_writing.texts.choiceId(list, i) + u"')"_s);
            } else {
                label.addText(TextWriter::plainLabel(list.choices[i]));
            }
            XmlElement value = xmlElement(u"value"_s);
            value.addText(list.choices[i].name);
            XmlElement item = xmlElement(u"item"_s);
            element.add(item.add(std::move(label)).add(std::move(value)));
        }
    }

    /// What is set when this question is answered.
    void addActions(NodeIndex index, XmlElement &element) const
    {
        const auto found = m_triggered.find(index);
        if (found == m_triggered.end()) {
            return;
        }
        for (const NodeIndex target : found->second) {
            const Node &node = m_form.node(target);
            const bool isGeopoint = node.typeText == "background-geopoint"_L1;
            XmlElement action = xmlElement(isGeopoint ? u"odk:setgeopoint"_s : u"setvalue"_s);
            action.set(u"event"_s, u"xforms-value-changed"_s);
            action.set(u"ref"_s, m_references.path(target));
            if (!isGeopoint && !node.calculation.isEmpty()) {
                action.set(u"value"_s, m_references.expression(node.calculation, target));
            }
            element.add(std::move(action));
        }
    }

    XFormWriting &m_writing;
    const Form &m_form;
    const ReferenceWriter &m_references;
    std::map<NodeIndex, std::vector<NodeIndex>> m_triggered;
};

} // namespace

XmlElement bodyElement(XFormWriting &writing)
{
    return BodyWriter(writing).write();
}

} // namespace meyar::form
