// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/referencewriter.h"

#include "core/form/xform/xformtypes.h"

namespace meyar::form {

using namespace Qt::StringLiterals;
using Step = PathText::Step;

namespace {

const QString lastSaved = u"last-saved#"_s;

XmlElement output(const QString &value)
{
    return xmlElement(u"output"_s).set(u"value"_s, value);
}

} // namespace

QString safeXmlName(const QString &name)
{
    if (isXmlName(name)) {
        return name;
    }
    QString safe;
    for (const QChar c : name) {
        const bool isGood = c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
        safe += isGood ? c : u'_';
    }
    return !safe.isEmpty() && (safe.front().isLetter() || safe.front() == u'_')
        ? safe
        : QString(u'_' + safe);
}

ReferenceWriter::ReferenceWriter(const Form &form)
    : m_form(form)
    , m_root(safeXmlName(form.settings.value(u"name"_s, u"data"_s)))
{
    m_paths.reserve(form.nodes.size());
    for (const Node &node : form.nodes) {
        const QString around = node.parent == noNode ? QString(u'/' + m_root) : path(node.parent);
        if (node.isLayoutOnly()) {
            m_paths.push_back(around);
        } else if (node.type == NodeType::Metadata && node.typeText == "audit"_L1) {
            m_paths.push_back(u'/' + m_root + u"/meta/audit"_s);
        } else {
            m_paths.push_back(around + u'/' + safeXmlName(node.name));
        }
    }
}

QString ReferenceWriter::name(NodeIndex node) const
{
    return safeXmlName(m_form.node(node).name);
}

bool ReferenceWriter::isAround(NodeIndex group, NodeIndex node) const
{
    return group != node && m_form.isWithin(node, group);
}

NodeIndex ReferenceWriter::sharedGroup(NodeIndex target, NodeIndex context) const
{
    if (context == noNode) {
        return noNode;
    }
    NodeIndex repeat = m_form.repeatAround(target);
    while (repeat != noNode && !isAround(repeat, context)) {
        repeat = m_form.repeatAround(repeat);
    }
    if (repeat == noNode) {
        return noNode;
    }
    NodeIndex group = m_form.node(target).parent;
    while (!isAround(group, context) || m_form.node(group).isLayoutOnly()) {
        group = m_form.node(group).parent;
    }
    return group;
}

int ReferenceWriter::stepsUp(NodeIndex context, NodeIndex group) const
{
    int steps = 1;
    for (NodeIndex at = m_form.node(context).parent; at != group; at = m_form.node(at).parent) {
        steps += m_form.node(at).isLayoutOnly() ? 0 : 1;
    }
    return steps;
}

QString ReferenceWriter::below(NodeIndex group, NodeIndex target) const
{
    return path(target).mid(group == noNode ? m_root.size() + 1 : path(group).size());
}

QString ReferenceWriter::expression(const QString &source, NodeIndex context,
                                    const PathPlace &place) const
{
    ExpressionRewriter rewriter;
    rewriter.reference
        = [&](const QString &name, const PathPlace &at) { return reference(name, at, context); };
    rewriter.namesQuestion = [&](const QString &quoted, const PathPlace &at) -> std::optional<QString> {
        if (!quoted.startsWith("${"_L1) || !quoted.endsWith(u'}')) {
            return std::nullopt;
        }
        const auto path = reference(quoted.mid(2, quoted.size() - 3).trimmed(), at, context);
        return path ? std::optional<QString>(u' ' + *path + u' ') : std::nullopt;
    };
    return rewritten(source, rewriter, place);
}

std::optional<QString> ReferenceWriter::reference(const QString &name, const PathPlace &place,
                                                  NodeIndex context) const
{
    const bool isLastSaved = name.startsWith(lastSaved);
    const NodeIndex target = m_form.find(isLastSaved ? name.mid(lastSaved.size()).trimmed() : name);
    if (target == noNode) {
        return std::nullopt;
    }
    if (isLastSaved) {
        return u"instance('__last-saved')"_s + path(target);
    }
    const bool isAbsolute
        = place.function == "indexed-repeat"_L1 && (place.argument == 0 || place.argument % 2 == 1);
    const NodeIndex group = isAbsolute ? noNode : sharedGroup(target, context);
    if (group == noNode) {
        return path(target);
    }
    QString relative
        = place.inInstancePredicate || place.inPathPredicate ? u"current()/"_s : QString();
    relative += QStringList(stepsUp(context, group), u".."_s).join(u'/');
    return relative + below(group, target);
}

ReferenceWriter::Rows ReferenceWriter::rowsOf(NodeIndex target, NodeIndex select,
                                              const QString &filter) const
{
    const NodeIndex repeat = m_form.repeatAround(target);
    NodeIndex shared = sharedGroup(target, select);
    QString rows = path(target).section(u'/', 0, -2);
    if (shared != noNode) {
        const NodeIndex around = m_form.repeatAround(repeat);
        const bool leaves = isAround(repeat, select)
            && (around == noNode || m_form.repeatAround(select) != repeat);
        NodeIndex base = leaves ? m_form.node(repeat).parent : shared;
        while (base != noNode && m_form.node(base).isLayoutOnly()) {
            base = m_form.node(base).parent;
        }
        rows = QStringList(stepsUp(select, base), u".."_s).join(u'/')
            + below(base, target).section(u'/', 0, -2);
    }
    const QString value = name(target);
    if (filter.isEmpty()) {
        return {rows + u"[./"_s + value + u" != '']"_s, value};
    }
    // what lies in the rows themselves is named from there
    const QString inRows = path(target).section(u'/', 0, -2) + u'/';
    ExpressionRewriter rewriter;
    rewriter.reference = [&](const QString &referred, const PathPlace &at) {
        const NodeIndex node = m_form.find(referred);
        return node != noNode && path(node).startsWith(inRows)
            ? std::optional<QString>(u"./"_s + path(node).mid(inRows.size()))
            : reference(referred, at, select);
    };
    PathPlace place;
    place.inPathPredicate = true;
    return {rows + u'[' + rewritten(filter, rewriter, place) + u']', value};
}

void ReferenceWriter::addWords(XmlElement &element, const QString &words, NodeIndex context) const
{
    static const QString tag = u"<output value=\""_s;
    static const QString tagEnd = u"\"/>"_s;
    QString plain;
    const auto addOutput = [&](const QString &value) {
        element.addText(plain);
        plain.clear();
        element.add(output(value));
    };
    for (qsizetype at = 0; at < words.size();) {
        const QStringView rest = QStringView(words).mid(at);
        const qsizetype brace = rest.startsWith("${"_L1) ? rest.indexOf(u'}') : -1;
        const qsizetype end = rest.startsWith(tag) ? rest.indexOf(tagEnd) : -1;
        const qsizetype path = rest.startsWith("instance("_L1) ? pathLength(words, at) : 0;
        if (brace > 0) {
            const QString source = rest.left(brace + 1).toString();
            const QString value = expression(source, context);
            if (value == source) { // no such name
                plain += source;
            } else {
                addOutput(value);
            }
            at += brace + 1;
        } else if (end > 0) {
            QString value = rest.mid(tag.size(), end - tag.size()).toString();
            value.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1);
            value.replace("&quot;"_L1, "\""_L1).replace("&amp;"_L1, "&"_L1);
            addOutput(expression(value, context));
            at += end + tagEnd.size();
        } else if (path > 0) {
            addOutput(expression(words.mid(at, path), context));
            at += path;
        } else {
            plain += words[at++];
        }
    }
    element.addText(plain);
}

} // namespace meyar::form
