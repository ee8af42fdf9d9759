// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/modelwriter.h"

#include "core/form/xform/settingsreader.h"
#include "core/form/xform/xformtypes.h"

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

using Values = std::map<QString, QString>;

class DataWriter
{
public:
    explicit DataWriter(const XFormWriting &writing)
        : m_form(writing.form)
        , m_references(writing.references)
    {
    }

    XmlElement write()
    {
        XmlElement data = xmlElement(m_references.rootName());
        setAttributes(data);
        addChildren(data, noNode, {}, Part::Row);
        data.add(meta());
        return data;
    }

private:
    enum class Part {
        Row, ///< or outside of repeats
        Template,
        OnlyTemplate, ///< of a repeat that begins without rows
    };

    /// ODK takes no form without one.
    [[nodiscard]] QString formId() const
    {
        for (const QString &setting : {u"form_id"_s, u"form_title"_s}) {
            if (const QString id = m_form.settings.value(setting); !id.isEmpty()) {
                return id;
            }
        }
        return u"form"_s;
    }

    void setAttributes(XmlElement &data) const
    {
        const auto &settings = m_form.settings;
        const auto put = [&](const QString &attribute, const QString &setting) {
            if (const QString value = settings.value(setting); !value.isEmpty()) {
                data.set(attribute, value);
            }
        };
        const std::map<QString, QString> sorted(settings.constKeyValueBegin(),
                                                settings.constKeyValueEnd());
        for (const auto &[setting, value] : sorted) {
            if (setting.startsWith("attribute::"_L1)) {
                data.set(setting.mid(11), value);
            }
        }
        data.set(u"id"_s, formId());
        put(u"xmlns"_s, u"instance_xmlns"_s);
        put(u"version"_s, u"version"_s);
        put(u"odk:prefix"_s, u"prefix"_s);
        put(u"odk:delimiter"_s, u"delimiter"_s);
    }

    void addChildren(XmlElement &parent, NodeIndex group, const Values &values, Part part)
    {
        NodeIndex index = group == noNode ? 0 : group + 1;
        const NodeIndex end = group == noNode ? static_cast<NodeIndex>(m_form.nodes.size())
                                              : m_form.node(group).end;
        for (; index < end;
             index = m_form.node(index).isGroup() ? m_form.node(index).end : index + 1) {
            addNode(parent, index, values, part);
        }
    }

    void addNode(XmlElement &parent, NodeIndex index, const Values &values, Part part)
    {
        const Node &node = m_form.node(index);
        if (isDataOnly(node)) {
            return;
        }
        if (node.isLayoutOnly()) {
            addChildren(parent, index, values, part);
        } else if (node.type == NodeType::Repeat) {
            addRepeat(parent, index, part);
        } else if (node.type != NodeType::Metadata || node.typeText != "audit"_L1) {
            XmlElement element = leaf(index);
            if (node.type == NodeType::Group) {
                addChildren(element, index, values, part);
            } else {
                const auto value = part == Part::Row ? values.find(node.name) : values.end();
                element.addText(value == values.end() ? fixedDefault(node).value_or(QString())
                                                      : value->second);
            }
            parent.add(std::move(element));
        }
    }

    [[nodiscard]] XmlElement leaf(NodeIndex index) const
    {
        XmlElement element = xmlElement(m_references.name(index));
        for (const auto &[attribute, value] : m_form.node(index).instanceAttributes) {
            element.set(attribute, m_references.expression(value, index));
        }
        return element;
    }

    void addRepeat(XmlElement &parent, NodeIndex index, Part part)
    {
        const Node &node = m_form.node(index);
        if (needsCountNode(node)) {
            parent.add(xmlElement(m_references.name(index) + u"_count"_s));
        }
        if (part != Part::Row || !isNested(index)) {
            XmlElement element = leaf(index);
            element.set(u"jr:template"_s, {});
            addChildren(element, index, {},
                        node.initialRows.empty() ? Part::OnlyTemplate : Part::Template);
            parent.add(std::move(element));
        }
        if (part == Part::Template) {
            return;
        }
        for (const Values &row : node.initialRows) {
            XmlElement element = leaf(index);
            addChildren(element, index, row, Part::Row);
            parent.add(std::move(element));
        }
    }

    [[nodiscard]] bool isNested(NodeIndex repeat) const
    {
        return m_form.repeatAround(repeat) != noNode;
    }

    [[nodiscard]] XmlElement meta() const
    {
        XmlElement meta = xmlElement(u"meta"_s);
        if (!m_form.settings.contains(u"omit_instanceid"_s)) {
            meta.add(xmlElement(u"instanceID"_s));
        }
        if (m_form.settings.contains(u"instance_name"_s)) {
            meta.add(xmlElement(u"instanceName"_s));
        }
        for (const Node &node : m_form.nodes) {
            if (node.type == NodeType::Metadata && node.typeText == "audit"_L1) {
                meta.add(xmlElement(u"audit"_s));
            }
        }
        if (m_form.settings.contains(entitySetting + u"dataset"_s)) {
            meta.add(entity());
        }
        return meta;
    }

    [[nodiscard]] XmlElement entity() const
    {
        const auto setting
            = [&](const QString &name) { return m_form.settings.value(entitySetting + name); };
        XmlElement entity = xmlElement(u"entity"_s);
        entity.set(u"dataset"_s, setting(u"dataset"_s)).set(u"id"_s, {});
        const bool hasId = !setting(u"entity_id"_s).isEmpty();
        if (!hasId || !setting(u"create_if"_s).isEmpty()) {
            entity.set(u"create"_s, u"1"_s);
        }
        if (hasId) {
            entity.set(u"update"_s, u"1"_s).set(u"baseVersion"_s, {});
            entity.set(u"trunkVersion"_s, {}).set(u"branchId"_s, {});
        }
        if (!setting(u"label"_s).isEmpty()) {
            entity.add(xmlElement(u"label"_s));
        }
        return entity;
    }

    const Form &m_form;
    const ReferenceWriter &m_references;
};

} // namespace

XmlElement dataElement(const XFormWriting &writing)
{
    return DataWriter(writing).write();
}

bool needsCountNode(const Node &repeat)
{
    const QString &count = repeat.repeatCount;
    const bool isName = count.startsWith("${"_L1) && count.indexOf(u'}') == count.size() - 1;
    return !count.isEmpty() && !isName && !parsedPath(count);
}

std::optional<QString> fixedDefault(const Node &node)
{
    QString value = node.defaultValue;
    if (isDynamicDefault(node)) {
        // text that only looks like an expression, as the reader puts it
        const bool isString = value.startsWith("string("_L1);
        if (!value.endsWith(u')') || (!isString && !value.startsWith("concat("_L1))) {
            return std::nullopt;
        }
        const QStringList parts = splitArguments(value.mid(7, value.size() - 8));
        QString text;
        for (const QString &part : parts) {
            const bool isQuoted = part.size() >= 2
                && (part.front() == u'\'' || part.front() == u'"')
                && part.indexOf(part.front(), 1) == part.size() - 1;
            if (!isQuoted) {
                return std::nullopt;
            }
            text += part.mid(1, part.size() - 2);
        }
        value = text;
    }
    const bool isFile = node.type == NodeType::Image && !value.isEmpty();
    return isFile && !value.contains("://"_L1) ? QString(u"jr://images/"_s + value) : value;
}

bool isSearch(const Node &node)
{
    return node.isSelect() && node.appearance.contains("search("_L1);
}

} // namespace meyar::form
