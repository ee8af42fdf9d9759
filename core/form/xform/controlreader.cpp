// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/nodesreader.h"
#include "core/form/xform/xformtypes.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;

namespace {

struct InputType
{
    QStringView bind;
    NodeType type;
    QStringView word;
};

constexpr InputType inputTypes[] = {
    {u"string", NodeType::Text, u"text"},
    {u"int", NodeType::Integer, u"integer"},
    {u"integer", NodeType::Integer, u"integer"},
    {u"long", NodeType::Integer, u"integer"},
    {u"decimal", NodeType::Decimal, u"decimal"},
    {u"date", NodeType::Date, u"date"},
    {u"time", NodeType::Time, u"time"},
    {u"dateTime", NodeType::DateTime, u"dateTime"},
    {u"geopoint", NodeType::Geopoint, u"geopoint"},
    {u"geotrace", NodeType::Geotrace, u"geotrace"},
    {u"geoshape", NodeType::Geoshape, u"geoshape"},
    {u"barcode", NodeType::Barcode, u"barcode"},
};

QString withoutPrefix(const QString &type)
{
    return type.startsWith("xsd:"_L1) ? type.mid(4) : type;
}

/// What is known of binds, so that it is no attribute that is only kept.
bool isKnownBindAttribute(const QString &name)
{
    static const QStringList known = {u"nodeset"_s,
                                      u"id"_s,
                                      u"type"_s,
                                      u"relevant"_s,
                                      u"constraint"_s,
                                      u"required"_s,
                                      u"jr:constraintMsg"_s,
                                      u"jr:requiredMsg"_s,
                                      u"readonly"_s,
                                      u"calculate"_s,
                                      u"jr:preload"_s,
                                      u"jr:preloadParams"_s,
                                      u"entities:saveto"_s};
    return known.contains(name);
}

bool isKnownControlAttribute(const QString &name)
{
    static const QStringList known
        = {u"ref"_s,   u"nodeset"_s, u"bind"_s,     u"appearance"_s, u"mediatype"_s,
           u"query"_s, u"rows"_s,    u"autoplay"_s, u"jr:count"_s,   u"xmlns"_s};
    return known.contains(name);
}

QString parameterOf(const std::vector<ParameterAttribute> &all, const QString &attribute,
                    NodeType type)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const ParameterAttribute &one) {
        return one.attribute == attribute && one.type == type;
    });
    return found == all.end() ? QString() : found->parameter.toString();
}

} // namespace

Node NodesReader::leaf(int dataNode)
{
    Node node;
    node.name = m_context.data.node(dataNode).name;
    node.row = m_context.data.line(dataNode);
    const XmlElement *control = m_body.control(dataNode).element;
    const bool isComputed
        = !m_context.bound(dataNode, u"calculate").isEmpty() || m_actions.isTriggered(dataNode);
    const bool isEmpty = control != nullptr && isComputed && control->child(u"label") == nullptr
        && control->child(u"hint") == nullptr && control->name == "input"_L1;
    if (control != nullptr) {
        node.row = control->line;
    }
    if (control == nullptr || isEmpty) { // pyxform writes no control without words for it
        readUnseen(dataNode, node);
    } else {
        readControl(*control, dataNode, node);
    }
    const bool isSeen = control != nullptr && !isEmpty;
    readBind(dataNode, node);
    readMessages(dataNode, node);
    readTexts(dataNode, node);
    readDefault(dataNode, node);
    readInstanceAttributes(dataNode, node);
    m_actions.apply(dataNode, isSeen, node);
    const bool isNote = node.type == NodeType::Text && isSeen && control->name == "input"_L1
        && node.readOnly && node.calculation.isEmpty() && node.defaultValue.isEmpty()
        && node.constraint.isEmpty() && node.required.isEmpty();
    if (isNote) {
        node.type = NodeType::Note;
        node.typeText = u"note"_s;
        node.readOnly = false;
    }
    // what the type of the bind says beyond the control
    const QString written = withoutPrefix(m_context.bound(dataNode, u"type"));
    const bool isOldSelect = node.isSelect() && (written == "select"_L1 || written == "select1"_L1);
    if (!written.isEmpty() && written != bindType(node) && !isOldSelect
        && !(node.type == NodeType::Integer && written != "int"_L1)) {
        node.bindAttributes[u"type"_s] = written;
    }
    return node;
}

void NodesReader::readControl(const XmlElement &control, int dataNode, Node &node)
{
    const QString &name = control.name;
    if (name == "select1"_L1 || name == "select"_L1 || name == "odk:rank"_L1
        || control.has(u"query")) {
        node.type = name == "select"_L1 ? NodeType::SelectMultiple : NodeType::SelectOne;
        node.type = name == "odk:rank"_L1 ? NodeType::Rank : node.type;
        m_choices.readSelect(control, dataNode, node);
    } else if (name == "trigger"_L1) {
        node.type = NodeType::Acknowledge;
        node.typeText
            = m_context.bound(dataNode, u"type").isEmpty() ? u"trigger"_s : u"acknowledge"_s;
    } else if (name == "range"_L1) {
        readRange(control, node);
    } else if (name == "upload"_L1) {
        const QString media = control.attribute(u"mediatype");
        const QString kind = media.section(u'/', 0, 0);
        node.type = kind == "image"_L1 ? NodeType::Image
            : kind == "audio"_L1       ? NodeType::Audio
            : kind == "video"_L1       ? NodeType::Video
            : kind == "osm"_L1         ? NodeType::Other
                                       : NodeType::File;
        node.typeText = node.type == NodeType::File ? u"file"_s : kind;
        if (!media.isEmpty() && media != mediaType(node)) {
            node.bodyAttributes[u"mediatype"_s] = media;
        }
        if (control.child(u"tag") != nullptr) {
            m_context.warning(Kind::Unsupported, control.line, {}, {u"<tag>"_s});
        }
    } else {
        readInput(control, dataNode, node);
    }
    readControlAttributes(control, node);
}

void NodesReader::readInput(const XmlElement &control, int dataNode, Node &node)
{
    const QString type = withoutPrefix(m_context.bound(dataNode, u"type"));
    const auto *const found
        = std::find_if(std::begin(inputTypes), std::end(inputTypes),
                       [&](const InputType &input) { return input.bind == type; });
    const bool isKnown = found != std::end(inputTypes);
    node.type = isKnown ? found->type : NodeType::Text;
    node.typeText = isKnown ? found->word.toString() : u"text"_s;
    if (control.name == "secret"_L1) {
        node.appearance = u"masked"_s;
    }
}

void NodesReader::readRange(const XmlElement &control, Node &node)
{
    node.type = NodeType::Range;
    node.typeText = u"range"_s;
    if (const XmlElement *labels = control.child(u"itemset")) {
        const std::optional<PathText> path = parsedPath(labels->attribute(u"nodeset"));
        if (path && path->start == PathText::Start::Instance) {
            node.parameters[u"tick_labelset"_s] = path->instance;
        }
    }
}

/// A node that is not in the body.
void NodesReader::readUnseen(int dataNode, Node &node)
{
    const Preload preload{m_context.bound(dataNode, u"jr:preload"),
                          m_context.bound(dataNode, u"jr:preloadParams")};
    const bool isCalculated = !m_context.bound(dataNode, u"calculate").isEmpty();
    node.type = isCalculated ? NodeType::Calculate : NodeType::Hidden;
    node.typeText = isCalculated ? u"calculate"_s : u"hidden"_s;
    const QString type = metadataType(preload);
    if (!type.isEmpty()) {
        node.type = NodeType::Metadata;
        node.typeText = type;
    }
}

void NodesReader::readControlAttributes(const XmlElement &control, Node &node)
{
    const bool isGroup = node.isGroup();
    if (control.has(u"appearance")) {
        node.appearance = control.attribute(u"appearance").trimmed();
    }
    if (!isGroup) {
        node.rowsShown = control.attribute(u"rows");
        node.autoplay = control.attribute(u"autoplay");
    }
    for (const XmlAttribute &attribute : control.attributes) {
        const QString parameter = parameterOf(controlParameters(), attribute.name, node.type);
        if (!parameter.isEmpty()) {
            node.parameters[parameter] = attribute.value;
        } else if (!isKnownControlAttribute(attribute.name)) {
            node.bodyAttributes[attribute.name] = attribute.value;
        }
    }
}

void NodesReader::readInstanceAttributes(int dataNode, Node &node)
{
    for (const XmlAttribute &attribute : m_context.data.model(dataNode)->attributes) {
        if (attribute.name != "jr:template"_L1 && attribute.name != "xmlns"_L1) {
            node.instanceAttributes[attribute.name] = attribute.value;
        }
    }
}

void NodesReader::readTexts(int dataNode, Node &node)
{
    const BodyReader::Control &control = m_body.control(dataNode);
    if (control.element == nullptr) {
        return;
    }
    const XmlElement &labelled = control.wrapper != nullptr ? *control.wrapper : *control.element;
    if (const XmlElement *label = labelled.child(u"label")) {
        XFormContext::Texts texts = m_context.texts(*label, dataNode);
        node.label = std::move(texts.words);
        node.media = std::move(texts.media);
    }
    if (const XmlElement *hint = control.element->child(u"hint")) {
        XFormContext::Texts texts = m_context.texts(*hint, dataNode);
        node.hint = std::move(texts.words);
        node.guidance = std::move(texts.guidance);
    }
}

void NodesReader::readBind(int dataNode, Node &node)
{
    const XmlElement *bind = m_context.binds[static_cast<size_t>(dataNode)];
    if (bind == nullptr) {
        return;
    }
    const auto expression = [&](QStringView attribute) {
        return m_context.expression(bind->attribute(attribute), dataNode);
    };
    node.relevant = expression(u"relevant");
    node.constraint = expression(u"constraint");
    node.calculation = expression(u"calculate");
    const QString required = expression(u"required");
    node.required = required == "true()"_L1 ? u"yes"_s
        : required == "false()"_L1          ? QString()
                                            : required;
    const QString readOnly = expression(u"readonly");
    node.readOnly = readOnly == "true()"_L1;
    node.readOnlyWhen = node.readOnly || readOnly == "false()"_L1 ? QString() : readOnly;
    node.saveTo = bind->attribute(u"entities:saveto");
    const bool keepsPreload = node.type != NodeType::Metadata;
    for (const XmlAttribute &attribute : bind->attributes) {
        const QString parameter = parameterOf(bindParameters(), attribute.name, node.type);
        const bool isPreload = attribute.name.startsWith("jr:preload"_L1);
        if (!parameter.isEmpty()) {
            node.parameters[parameter] = attribute.value;
        } else if (!isKnownBindAttribute(attribute.name) || (isPreload && keepsPreload)) {
            node.bindAttributes[attribute.name] = attribute.value;
        }
    }
}

void NodesReader::readMessages(int dataNode, Node &node)
{
    node.constraintMessage = m_context.message(dataNode, u"jr:constraintMsg");
    node.requiredMessage = m_context.message(dataNode, u"jr:requiredMsg");
}

void NodesReader::readDefault(int dataNode, Node &node)
{
    static const QString images = u"jr://images/"_s;
    QString value = m_context.data.value(dataNode);
    if (node.type == NodeType::Image && value.startsWith(images)) {
        value = value.mid(images.size());
    }
    if (!value.isEmpty()) {
        setLiteralDefault(value, node);
    }
}

} // namespace meyar::form
