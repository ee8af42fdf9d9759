// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/datafiles.h"

#include "core/form/csvsheets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QXmlStreamReader>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

using Tree = Result<std::shared_ptr<const DataTree>>;

constexpr qint64 mostBytes = 64LL * 1024 * 1024;
constexpr qint64 mostValues = 2'000'000;
constexpr int deepest = 100; ///< elements within elements

tl::unexpected<Error> unreadable(const QString &name, const QString &reason,
                                 const QString &where = {})
{
    return fail(Error::Code::CannotRead, {name, reason}, where);
}

Tree csvTree(const QString &name, const QByteArray &bytes)
{
    Problems problems;
    const Sheet sheet = parseCsv(name, bytes, problems);
    if (!problems.empty()) {
        return unreadable(name, problems.front().args.value(0),
                          QString::number(problems.front().row));
    }
    if (static_cast<qint64>(sheet.rows.size()) * sheet.header.size() > mostValues) {
        return unreadable(name, u"too large"_s);
    }
    auto tree = std::make_shared<DataTree>(u"root"_s);
    for (const QStringList &row : sheet.rows) {
        const int item = tree->add(0, u"item"_s);
        for (qsizetype column = 0; column < sheet.header.size(); ++column) {
            if (const QString header = sheet.header[column].trimmed(); !header.isEmpty()) {
                tree->add(item, header, row[column]);
            }
        }
    }
    return tree;
}

/// Builds the tree of an XML document from its tokens.
class XmlTree
{
public:
    XmlTree(const QString &name, const QByteArray &bytes)
        : m_name(name)
        , m_xml(bytes)
    {
    }

    Tree read()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                return unreadable(m_name, u"it has a DTD or entities"_s);
            case QXmlStreamReader::StartElement:
                begin();
                break;
            case QXmlStreamReader::Characters:
                if (!m_texts.empty()) { // else around the root
                    m_texts.back() += m_xml.text();
                }
                break;
            case QXmlStreamReader::EndElement:
                m_tree->setText(m_open.back(), m_texts.back().trimmed());
                m_open.pop_back();
                m_texts.pop_back();
                break;
            default:
                break;
            }
            if (m_open.size() > deepest || (m_tree && m_tree->size() > mostValues)) {
                return unreadable(m_name, u"too large"_s);
            }
        }
        if (m_xml.hasError()) {
            return unreadable(m_name, u"not well-formed XML"_s,
                              QString::number(m_xml.lineNumber()));
        }
        return m_tree;
    }

private:
    void begin()
    {
        const QString element = m_xml.qualifiedName().toString();
        if (m_tree == nullptr) {
            m_tree = std::make_shared<DataTree>(element);
            m_open.push_back(0);
        } else {
            m_open.push_back(m_tree->add(m_open.back(), element));
        }
        m_texts.emplace_back();
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            m_tree->add(m_open.back(), u'@' + attribute.qualifiedName().toString(),
                        attribute.value().toString());
        }
    }

    const QString &m_name;
    QXmlStreamReader m_xml;
    std::shared_ptr<DataTree> m_tree;
    std::vector<int> m_open;
    std::vector<QString> m_texts; ///< of the open elements
};

QString numberText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

/// [longitude, latitude, altitude?]
QString pointText(const QJsonArray &position)
{
    if (position.size() < 2) {
        return {};
    }
    return u"%1 %2 %3 0"_s.arg(numberText(position[1].toDouble()),
                               numberText(position[0].toDouble()),
                               numberText(position.size() > 2 ? position[2].toDouble() : 0));
}

QString lineText(const QJsonArray &positions)
{
    QStringList points;
    for (const QJsonValue &position : positions) {
        points.append(pointText(position.toArray()));
    }
    return points.join(u"; "_s);
}

QString geometryText(const QJsonObject &geometry)
{
    const QString type = geometry.value("type"_L1).toString();
    const QJsonArray coordinates = geometry.value("coordinates"_L1).toArray();
    if (type == "Point"_L1) {
        return pointText(coordinates);
    }
    if (type == "LineString"_L1) {
        return lineText(coordinates);
    }
    return type == "Polygon"_L1 ? lineText(coordinates.at(0).toArray()) : QString();
}

QString valueText(const QJsonValue &value)
{
    if (value.isDouble()) {
        return numberText(value.toDouble());
    }
    if (value.isObject() || value.isArray()) {
        const QJsonDocument part = value.isObject() ? QJsonDocument(value.toObject())
                                                    : QJsonDocument(value.toArray());
        return QString::fromUtf8(part.toJson(QJsonDocument::Compact));
    }
    return value.toVariant().toString();
}

void addFeature(DataTree &tree, const QJsonObject &feature)
{
    const int item = tree.add(0, u"item"_s);
    const QJsonValue id = feature.value("id"_L1);
    if (!id.isUndefined()) {
        tree.add(item, u"id"_s, valueText(id));
    }
    tree.add(item, u"geometry"_s, geometryText(feature.value("geometry"_L1).toObject()));
    const QJsonObject properties = feature.value("properties"_L1).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (it.key() != "id"_L1 || id.isUndefined()) {
            tree.add(item, it.key(), valueText(it.value()));
        }
    }
}

Tree geoJsonTree(const QString &name, const QByteArray &bytes)
{
    const QJsonObject document = QJsonDocument::fromJson(bytes).object();
    if (document.value("type"_L1) != "FeatureCollection"_L1) {
        return unreadable(name, u"no GeoJSON FeatureCollection"_s);
    }
    auto tree = std::make_shared<DataTree>(u"root"_s);
    for (const QJsonValue &feature : document.value("features"_L1).toArray()) {
        addFeature(*tree, feature.toObject());
        if (tree->size() > mostValues) {
            return unreadable(name, u"too large"_s);
        }
    }
    return tree;
}

} // namespace

Tree readDataTree(DataFile::Kind kind, const QString &name, const QByteArray &bytes)
{
    if (bytes.size() > mostBytes) {
        return unreadable(name, u"too large"_s);
    }
    switch (kind) {
    case DataFile::Kind::Csv:
        return csvTree(name, bytes);
    case DataFile::Kind::Xml:
        return XmlTree(name, bytes).read();
    case DataFile::Kind::GeoJson:
        return geoJsonTree(name, bytes);
    case DataFile::Kind::Inline:
    case DataFile::Kind::LastSaved:
        break;
    }
    return fail(Error::Code::BadArgument, {u"data file"_s, name, u".csv, .xml, .geojson"_s});
}

} // namespace meyar::form
