// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/xformcontext.h"

#include "core/form/reader/columns.h"

#include <QRegularExpression>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;
using Step = PathText::Step;

XFormContext::XFormContext(const XmlElement &aModel, const XmlElement &primary,
                           Problems &theProblems)
    : model(aModel)
    , problems(theProblems)
    , data(primary)
    , itext(aModel, theProblems)
{
    literalLanguage = languageOf(itext.defaultLanguage());
    readBinds();
    findNames();
}

void XFormContext::error(Kind kind, int line, const QString &attribute, const QStringList &args)
{
    Reporter(xformSheet.toString(), problems).error(kind, line, attribute, args);
}

void XFormContext::warning(Kind kind, int line, const QString &attribute, const QStringList &args)
{
    Reporter(xformSheet.toString(), problems).warning(kind, line, attribute, args);
}

void XFormContext::readBinds()
{
    binds.assign(data.nodes().size(), nullptr);
    for (const XmlElement &bind : model.children) {
        if (bind.name != "bind"_L1) {
            continue;
        }
        const QString written = bind.attribute(u"nodeset").trimmed();
        if (written.contains("/@"_L1)) { // of an entity: read with it
            continue;
        }
        const std::optional<PathText> path = parsedPath(written);
        const int node = path ? data.find(*path, 0) : -1;
        if (node < 0) { // left over; JavaRosa passes over it as well
            warning(Kind::NodeUnknown, bind.line, u"nodeset"_s, {written});
            continue;
        }
        const XmlElement *&slot = binds[static_cast<size_t>(node)];
        if (slot != nullptr) {
            error(Kind::NameDuplicate, bind.line, u"nodeset"_s,
                  {written, QString::number(slot->line)});
            continue;
        }
        slot = &bind;
        if (const QString id = bind.attribute(u"id"); !id.isEmpty()) {
            bindIds.insert(id, node);
        }
    }
}

void XFormContext::findNames()
{
    for (size_t i = 1; i < data.nodes().size(); ++i) {
        const InstanceTree::DataNode &node = data.nodes()[i];
        if (!node.isMeta && !names.insert(node.name).second) {
            ambiguous.insert(node.name);
        }
    }
}

QString XFormContext::bound(int node, QStringView attribute) const
{
    const XmlElement *bind = binds[static_cast<size_t>(node)];
    return bind == nullptr ? QString() : bind->attribute(attribute).trimmed();
}

int XFormContext::referred(const XmlElement &element, int context)
{
    for (const QStringView attribute : {u"ref", u"nodeset"}) {
        const QString written = element.attribute(attribute).trimmed();
        if (written.isEmpty()) {
            continue;
        }
        const std::optional<PathText> path = parsedPath(written);
        const int node = path ? data.find(*path, context) : -1;
        if (node < 0) {
            error(Kind::NodeUnknown, element.line, attribute.toString(), {written});
        }
        return node;
    }
    const QString id = element.attribute(u"bind").trimmed();
    if (!id.isEmpty() && !bindIds.contains(id)) {
        error(Kind::NodeUnknown, element.line, u"bind"_s, {id});
    }
    return bindIds.value(id, -1);
}

QString XFormContext::expression(const QString &written, int context, const PathPlace &place) const
{
    ExpressionRewriter rewriter;
    rewriter.takesSpaces = true;
    rewriter.path
        = [&](const PathText &path, const PathPlace &at) { return reference(path, at, context); };
    rewriter.namesQuestion = [&](const QString &quoted, const PathPlace &at) {
        const std::optional<PathText> path = parsedPath(quoted);
        return path ? reference(*path, at, context) : std::nullopt;
    };
    return rewritten(written, rewriter, place).trimmed();
}

std::optional<QString> XFormContext::reference(const PathText &path, const PathPlace &place,
                                               int context) const
{
    if (!path.isPlain() || path.steps.empty() || path.steps.back().kind != Step::Kind::Name) {
        return std::nullopt;
    }
    const bool isLastSaved
        = path.start == PathText::Start::Instance && path.instance == "__last-saved"_L1;
    PathText own = path;
    if (isLastSaved) {
        own.start = PathText::Start::Root;
    }
    const int target = data.find(own, context);
    if (target <= 0) {
        return std::nullopt;
    }
    const InstanceTree::DataNode &node = data.node(target);
    if (node.isMeta || ambiguous.contains(node.name)) {
        return std::nullopt;
    }
    if (isLastSaved) {
        return u"${last-saved#"_s + node.name + u'}';
    }
    return meansTheSame(path, place, context, target)
        ? std::optional<QString>(u"${"_s + node.name + u'}')
        : std::nullopt;
}

/// A ${name} stands for the node in the rows that the expression itself lies in, or for all rows
/// of other repeats. Absolute paths mean that too, in ODK; relative ones do unless they leave a
/// repeat and come back to it, which selects all its rows.
bool XFormContext::meansTheSame(const PathText &path, const PathPlace &place, int context,
                                int target) const
{
    switch (path.start) {
    case PathText::Start::Root:
        return !place.inPathPredicate || !data.isInRepeat(target);
    case PathText::Start::Instance:
        return false;
    case PathText::Start::Here:
        if (place.inPathPredicate || place.inInstancePredicate) {
            return false;
        }
        break;
    case PathText::Start::Current:
        break;
    }
    if (data.node(context).isRepeat && data.isWithin(target, context)) {
        return false;
    }
    size_t up = 0;
    int top = context;
    while (up < path.steps.size() && path.steps[up].kind != Step::Kind::Name) {
        top = path.steps[up].kind == Step::Kind::Up && top >= 0 ? data.node(top).parent : top;
        ++up;
    }
    for (int at = target; at >= 0 && at != top; at = data.node(at).parent) {
        if (data.node(at).isRepeat && data.isWithin(context, at)) {
            return false;
        }
    }
    return true;
}

QString XFormContext::words(const XmlElement &mixed, int context)
{
    // written apart by a program that indents: a line end and the indentation of what follows
    static const QRegularExpression indentation(u"^\\n[ \\t]+"_s);
    QString words;
    bool isAfterOutput = false;
    for (const XmlElement &piece : mixed.children) {
        if (piece.isText()) {
            QString text = piece.text;
            words += isAfterOutput ? text.replace(indentation, u" "_s) : text;
            isAfterOutput = false;
            continue;
        }
        if (piece.name != "output"_L1) {
            words += piece.ownText();
            warning(Kind::Unsupported, piece.line, {}, {u'<' + piece.name + u'>'});
            continue;
        }
        isAfterOutput = true;
        const QString written
            = piece.has(u"value") ? piece.attribute(u"value") : piece.attribute(u"ref");
        const QString value = expression(written, context);
        const bool isReference
            = value.startsWith("${"_L1) && value.indexOf(u'}') == value.size() - 1;
        if (isReference || value.startsWith("instance("_L1)) {
            words += value;
        } else {
            warning(Kind::Unsupported, piece.line, u"value"_s, {written.trimmed()});
            words += u"<output value=\""_s + value.toHtmlEscaped() + u"\"/>"_s;
        }
    }
    return words.trimmed();
}

} // namespace meyar::form
