// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/actionsreader.h"

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;

namespace {

bool isQuoted(const QString &text)
{
    return text.size() >= 2 && (text.front() == u'\'' || text.front() == u'"')
        && text.indexOf(text.front(), 1) == text.size() - 1;
}

bool isNumber(const QString &text)
{
    bool isOne = false;
    static_cast<void>(text.toDouble(&isOne));
    return isOne;
}

} // namespace

ActionsReader::ActionsReader(XFormContext &context, const BodyReader &body)
    : m_context(context)
{
    for (const BodyReader::Action &action : body.actions()) {
        if (!action.element->attribute(u"ref").contains("/@"_L1)) { // of an entity: read with it
            add(action);
        }
    }
}

void ActionsReader::add(const BodyReader::Action &action)
{
    const XmlElement &element = *action.element;
    const int target = m_context.referred(element, action.node);
    if (target <= 0) {
        if (!element.has(u"ref") && !element.has(u"bind")) {
            m_context.error(Kind::NodeUnknown, element.line, u"ref"_s,
                            {u'<' + element.name + u'>'});
        }
        return;
    }
    QString event = element.attribute(u"event");
    if (event.isEmpty()) {
        event = element.attribute(u"ev:event");
    }
    const QStringList events = event.split(u' ', Qt::SkipEmptyParts);
    static const QStringList starts = {u"odk-instance-first-load"_s, u"odk-new-repeat"_s,
                                       u"odk-instance-load"_s, u"xforms-ready"_s, u"jr-insert"_s};
    Actions &actions = m_actions[target];
    for (const QString &one : events) {
        if (one == "xforms-value-changed"_L1) {
            addChange(element, action.node, actions);
        } else if (!starts.contains(one)) {
            m_context.warning(Kind::Unsupported, element.line, u"event"_s, {one});
        } else if (element.name == "setvalue"_L1) {
            actions.onLoad = actions.onLoad == nullptr ? &element : actions.onLoad;
        } else {
            actions.device = &element;
        }
    }
}

void ActionsReader::addChange(const XmlElement &element, int trigger, Actions &actions)
{
    if (element.name != "setvalue"_L1) {
        actions.device = &element;
        actions.deviceTriggers.push_back(trigger);
        return;
    }
    const bool isOther = actions.onChange != nullptr
        && (actions.onChange->attribute(u"value") != element.attribute(u"value")
            || actions.onChange->ownText() != element.ownText());
    if (isOther || trigger == 0) {
        m_context.warning(Kind::Unsupported, element.line, u"event"_s,
                          {u"<setvalue ref=\""_s + element.attribute(u"ref") + u"\">"_s});
        return;
    }
    actions.onChange = &element;
    actions.triggers.push_back(trigger);
}

QString ActionsReader::valueOf(const XmlElement &action, int dataNode) const
{
    if (action.has(u"value")) {
        return m_context.expression(action.attribute(u"value"), dataNode);
    }
    const QString text = action.ownText();
    return text.isEmpty() ? QString() : quotedForXPath(text);
}

void ActionsReader::setDefault(const XmlElement &action, int dataNode, Node &node) const
{
    const QString value = valueOf(action, dataNode);
    if (isQuoted(value)) {
        setLiteralDefault(value.mid(1, value.size() - 2), node);
        return;
    }
    node.defaultValue = value;
    if (!value.isEmpty() && !isNumber(value) && !isDynamicDefault(node)) {
        node.defaultValue = u"string("_s + value + u')';
    }
}

bool ActionsReader::isTriggered(int dataNode) const
{
    const auto found = m_actions.find(dataNode);
    return found != m_actions.end() && found->second.onChange != nullptr;
}

void ActionsReader::apply(int dataNode, bool hasControl, Node &node) const
{
    const auto found = m_actions.find(dataNode);
    if (found == m_actions.end()) {
        return;
    }
    const Actions &actions = found->second;
    if (actions.onLoad != nullptr) {
        setDefault(*actions.onLoad, dataNode, node);
    }
    if (actions.onChange != nullptr) {
        if (!node.calculation.isEmpty()) {
            m_context.warning(
                Kind::Unsupported, actions.onChange->line, u"event"_s,
                {u"<setvalue ref=\""_s + actions.onChange->attribute(u"ref") + u"\">"_s});
        } else {
            node.calculation = valueOf(*actions.onChange, dataNode);
            for (const int trigger : actions.triggers) {
                node.triggers.append(m_context.data.node(trigger).name);
            }
            if (!hasControl) {
                node.type = NodeType::Calculate;
                node.typeText = u"calculate"_s;
            }
        }
    }
    if (actions.device == nullptr) {
        return;
    }
    if (hasControl) {
        m_context.warning(Kind::Unsupported, actions.device->line, {},
                          {u'<' + actions.device->name + u'>'});
        return;
    }
    node.type = NodeType::Metadata;
    if (actions.device->name == "odk:recordaudio"_L1) {
        node.typeText = u"background-audio"_s;
        if (const QString quality = actions.device->attribute(u"odk:quality"); !quality.isEmpty()) {
            node.parameters[u"quality"_s] = quality;
        }
    } else if (actions.deviceTriggers.empty()) {
        node.typeText = u"start-geopoint"_s;
    } else {
        node.typeText = u"background-geopoint"_s;
        for (const int trigger : actions.deviceTriggers) {
            node.triggers.append(m_context.data.node(trigger).name);
        }
    }
}

void setLiteralDefault(const QString &text, Node &node)
{
    node.defaultValue = text;
    if (isDynamicDefault(node)) {
        const QString quoted = quotedForXPath(text);
        node.defaultValue
            = quoted.startsWith("concat("_L1) ? quoted : QString(u"string("_s + quoted + u')');
    }
}

} // namespace meyar::form
