// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/modelwriter.h"

#include "core/form/xform/otherquestions.h"
#include "core/form/xform/settingsreader.h"
#include "core/form/xform/xformtypes.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

class BindWriter
{
public:
    explicit BindWriter(XFormWriting &writing)
        : m_writing(writing)
        , m_form(writing.form)
        , m_references(writing.references)
    {
    }

    std::vector<XmlElement> write()
    {
        for (NodeIndex node = 0; node < static_cast<NodeIndex>(m_form.nodes.size()); ++node) {
            addCount(node);
            addBind(node);
            addActions(node);
        }
        addMeta();
        return std::move(m_binds);
    }

private:
    static XmlElement bind(const QString &path, const QString &type)
    {
        XmlElement element = xmlElement(u"bind"_s).set(u"nodeset"_s, path);
        return type.isEmpty() ? element : element.set(u"type"_s, type);
    }

    void addCount(NodeIndex index)
    {
        const Node &node = m_form.node(index);
        if (node.type == NodeType::Repeat && needsCountNode(node)) {
            XmlElement element = bind(m_references.path(index) + u"_count"_s, u"string"_s);
            element.set(u"readonly"_s, u"true()"_s);
            element.set(u"calculate"_s, m_references.expression(node.repeatCount, index));
            m_binds.push_back(std::move(element));
        }
    }

    void addBind(NodeIndex index)
    {
        const Node &node = m_form.node(index);
        if (node.isLayoutOnly() || isDataOnly(node)) {
            return;
        }
        XmlElement element = bind(m_references.path(index), bindType(node));
        const auto expression = [&](const QString &attribute, const QString &source) {
            if (!source.isEmpty()) {
                element.set(attribute, m_references.expression(source, index));
            }
        };
        const auto text = [&](const QString &attribute, const Text &words) {
            const QString value = m_writing.texts.message(index, words, attribute);
            if (!value.isEmpty()) {
                element.set(attribute, value);
            }
        };
        const bool isReadOnly = node.readOnly || node.type == NodeType::Note;
        expression(u"readonly"_s, isReadOnly ? u"true()"_s : node.readOnlyWhen);
        expression(u"required"_s, node.required == "yes"_L1 ? u"true()"_s : node.required);
        text(u"jr:requiredMsg"_s, node.requiredMessage);
        const bool isOther = node.isGenerated && node.name.endsWith("_other"_L1);
        expression(u"relevant"_s, isOther ? otherCondition(node.name.chopped(6)) : node.relevant);
        expression(u"constraint"_s, node.constraint);
        text(u"jr:constraintMsg"_s, node.constraintMessage);
        if (!isTriggered(m_form, node)) {
            expression(u"calculate"_s, node.calculation);
        }
        setMetadata(node, element);
        setParameters(node, element);
        if (!node.saveTo.isEmpty()) {
            element.set(u"entities:saveto"_s, node.saveTo);
        }
        for (const auto &[attribute, value] : node.bindAttributes) {
            element.set(attribute, m_references.expression(value, index));
        }
        if (element.attributes.size() > 1) {
            m_binds.push_back(std::move(element));
        }
    }

    static void setMetadata(const Node &node, XmlElement &element)
    {
        if (node.type != NodeType::Metadata) {
            return;
        }
        if (const Preload preload = preloadOf(node.typeText); !preload.what.isEmpty()) {
            element.set(u"jr:preload"_s, preload.what);
            element.set(u"jr:preloadParams"_s, preload.params);
        }
        if (node.typeText == "audit"_L1) {
            for (const auto &[parameter, value] : node.parameters) {
                element.set(auditAttribute(parameter), value);
            }
        }
    }

    static void setParameters(const Node &node, XmlElement &element)
    {
        for (const ParameterAttribute &known : bindParameters()) {
            const auto found = node.parameters.find(known.parameter.toString());
            if (known.type == node.type && found != node.parameters.end()) {
                element.set(known.attribute.toString(), found->second);
            }
        }
    }

    void addActions(NodeIndex index)
    {
        const Node &node = m_form.node(index);
        const bool isDevice = node.type == NodeType::Metadata && node.triggers.isEmpty();
        XmlElement action;
        if (isDevice && node.typeText == "start-geopoint"_L1) {
            action = xmlElement(u"odk:setgeopoint"_s);
            action.set(u"event"_s, u"odk-instance-first-load"_s);
        } else if (isDevice && node.typeText == "background-audio"_L1) {
            action = xmlElement(u"odk:recordaudio"_s);
            action.set(u"event"_s, u"odk-instance-load"_s);
            const auto quality = node.parameters.find(u"quality"_s);
            if (quality != node.parameters.end()) {
                action.set(u"odk:quality"_s, quality->second);
            }
        } else if (!fixedDefault(node) && m_form.repeatAround(index) == noNode) {
            action = xmlElement(u"setvalue"_s);
            action.set(u"event"_s, u"odk-instance-first-load"_s);
            action.set(u"value"_s, m_references.expression(node.defaultValue, index));
        } else {
            return;
        }
        m_binds.push_back(action.set(u"ref"_s, m_references.path(index)));
    }

    void addMeta()
    {
        const QString meta = u'/' + m_references.rootName() + u"/meta/"_s;
        if (!m_form.settings.contains(u"omit_instanceid"_s)) {
            XmlElement element = bind(meta + u"instanceID"_s, u"string"_s);
            element.set(u"readonly"_s, u"true()"_s).set(u"jr:preload"_s, u"uid"_s);
            m_binds.push_back(std::move(element));
        }
        const QString name = m_form.settings.value(u"instance_name"_s);
        if (!name.isEmpty()) {
            XmlElement element = bind(meta + u"instanceName"_s, u"string"_s);
            element.set(u"calculate"_s, m_references.expression(name, noNode));
            m_binds.push_back(std::move(element));
        }
        if (m_form.settings.contains(entitySetting + u"dataset"_s)) {
            addEntity(meta + u"entity"_s);
        }
    }

    void addEntity(const QString &entity)
    {
        const auto setting
            = [&](const QString &name) { return m_form.settings.value(entitySetting + name); };
        const auto add = [&](const QString &attribute, const QString &calculation) {
            if (!calculation.isEmpty()) {
                XmlElement element = bind(entity + attribute, u"string"_s);
                element.set(u"readonly"_s, u"true()"_s);
                element.set(u"calculate"_s, m_references.expression(calculation, noNode));
                m_binds.push_back(std::move(element));
            }
        };
        const QString id = setting(u"entity_id"_s);
        add(u"/@create"_s, setting(u"create_if"_s));
        add(u"/@update"_s, setting(u"update_if"_s));
        add(u"/@id"_s, id);
        if (id.isEmpty() || !setting(u"create_if"_s).isEmpty()) {
            if (id.isEmpty()) {
                m_binds.push_back(
                    bind(entity + u"/@id"_s, u"string"_s).set(u"readonly"_s, u"true()"_s));
            }
            XmlElement action = xmlElement(u"setvalue"_s).set(u"ref"_s, entity + u"/@id"_s);
            action.set(u"event"_s, u"odk-instance-first-load"_s).set(u"value"_s, u"uuid()"_s);
            m_binds.push_back(std::move(action));
        }
        if (!id.isEmpty()) {
            const QString row = u"instance("_s + quotedForXPath(setting(u"dataset"_s))
                + u")/root/item[name="_s + id + u"]/"_s;
            add(u"/@baseVersion"_s, row + u"__version"_s);
            add(u"/@trunkVersion"_s, row + u"__trunkVersion"_s);
            add(u"/@branchId"_s, row + u"__branchId"_s);
        }
        add(u"/label"_s, setting(u"label"_s));
    }

    XFormWriting &m_writing;
    const Form &m_form;
    const ReferenceWriter &m_references;
    std::vector<XmlElement> m_binds;
};

} // namespace

std::vector<XmlElement> binds(XFormWriting &writing)
{
    return BindWriter(writing).write();
}

bool hasControl(const Node &node)
{
    switch (node.type) {
    case NodeType::Calculate:
    case NodeType::Hidden:
    case NodeType::Metadata:
        return false;
    default:
        break;
    }
    const bool isComputed = !node.calculation.isEmpty() || !node.triggers.isEmpty();
    const bool isInput = !node.isSelect() && !node.isGroup() && mediaType(node).isEmpty()
        && node.type != NodeType::Acknowledge && node.type != NodeType::Range;
    const bool hasWords = !node.label.byLanguage.empty() || !node.hint.byLanguage.empty()
        || !node.guidance.byLanguage.empty() || !node.media.empty();
    return hasWords || !isComputed || !isInput;
}

bool isTriggered(const Form &form, const Node &node)
{
    return std::any_of(node.triggers.begin(), node.triggers.end(), [&](const QString &name) {
        const NodeIndex trigger = form.find(name);
        return trigger != noNode && hasControl(form.node(trigger));
    });
}

} // namespace meyar::form
