// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/workbookmaker.h"

#include <zlib.h>

namespace meyar::test {

namespace {

constexpr auto mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr auto relationSpace
    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray little(quint64 value, int bytes)
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i) {
        out += static_cast<char>(value >> (8 * i) & 0xff);
    }
    return out;
}

/// qCompress without its length, zlib's header and check sum.
QByteArray deflated(const QByteArray &bytes)
{
    const QByteArray packed = qCompress(bytes, 9);
    return packed.mid(6, packed.size() - 10);
}

QByteArray worksheet(const QByteArray &sheetData)
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"") + mainSpace
        + "\"><sheetData>" + sheetData + "</sheetData></worksheet>";
}

QByteArray relation(int id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"rId" + QByteArray::number(id) + "\" Type=\"" + relationSpace + '/'
        + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray &items)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + items + "</Relationships>";
}

} // namespace

QByteArray zipped(const std::vector<ZipPart> &parts)
{
    QByteArray file;
    QByteArray directory;
    for (const ZipPart &part : parts) {
        const QByteArray data = part.deflate ? deflated(part.bytes) : part.bytes;
        const auto sum = static_cast<quint32>(
            crc32_z(0, reinterpret_cast<const Bytef *>(part.bytes.constData()),
                    static_cast<z_size_t>(part.bytes.size())));
        const int method = part.method >= 0 ? part.method : (part.deflate ? 8 : 0);
        const qint64 size = part.claimedSize >= 0 ? part.claimedSize : part.bytes.size();
        const QByteArray common = little(20, 2) + little(quint64(part.flags), 2)
            + little(quint64(method), 2) + little(0, 4) + little(sum ^ part.wrongSum, 4)
            + little(quint64(data.size()), 4) + little(quint64(size), 4)
            + little(quint64(part.name.size()), 2) + little(0, 2);
        directory += QByteArray("PK\x01\x02") + little(20, 2) + common + QByteArray(10, '\0')
            + little(quint64(file.size()), 4) + part.name;
        file += QByteArray("PK\x03\x04") + common + part.name + data;
    }
    return file + directory + QByteArray("PK\x05\x06") + little(0, 4) + little(parts.size(), 2)
        + little(parts.size(), 2) + little(quint64(directory.size()), 4)
        + little(quint64(file.size()), 4) + little(0, 2);
}

WorkbookMaker::WorkbookMaker()
    : WorkbookMaker(QByteArray())
{
}

WorkbookMaker::WorkbookMaker(const QByteArray &sheetData)
{
    parts["[Content_Types].xml"]
        = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    parts["_rels/.rels"] = relations(relation(1, "officeDocument", "xl/workbook.xml"));
    addSheet("survey", sheetData);
}

void WorkbookMaker::addSheet(const QByteArray &name, const QByteArray &sheetData,
                             const QByteArray &state)
{
    m_sheets.push_back({name, state});
    parts["xl/worksheets/sheet" + QByteArray::number(m_sheets.size()) + ".xml"]
        = worksheet(sheetData);
    writeFrame();
}

void WorkbookMaker::setTexts(const QByteArray &items)
{
    parts["xl/sharedStrings.xml"]
        = QByteArray("<sst xmlns=\"") + mainSpace + "\">" + items + "</sst>";
}

void WorkbookMaker::setStyles(const QByteArray &formats, const std::vector<int> &formatOfStyle)
{
    QByteArray styles;
    for (const int format : formatOfStyle) {
        styles += "<xf numFmtId=\"" + QByteArray::number(format) + "\"/>";
    }
    parts["xl/styles.xml"] = QByteArray("<styleSheet xmlns=\"") + mainSpace + "\"><numFmts>"
        + formats + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles
        + "</cellXfs></styleSheet>";
}

void WorkbookMaker::set1904()
{
    m_properties = "<workbookPr date1904=\"1\"/>";
    writeFrame();
}

void WorkbookMaker::writeFrame()
{
    QByteArray sheets;
    QByteArray items = relation(1001, "sharedStrings", "sharedStrings.xml")
        + relation(1002, "styles", "styles.xml");
    int id = 0;
    for (const Named &sheet : m_sheets) {
        const QByteArray number = QByteArray::number(++id);
        sheets += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + number + "\" state=\""
            + sheet.state + "\" r:id=\"rId" + number + "\"/>";
        items += relation(id, "worksheet", "worksheets/sheet" + number + ".xml");
    }
    parts["xl/workbook.xml"] = QByteArray("<workbook xmlns=\"") + mainSpace + "\" xmlns:r=\""
        + relationSpace + "\">" + m_properties + "<sheets>" + sheets + "</sheets></workbook>";
    parts["xl/_rels/workbook.xml.rels"] = relations(items);
}

QByteArray WorkbookMaker::file() const
{
    std::vector<ZipPart> all;
    for (const auto &[name, bytes] : parts) {
        all.push_back({.name = name, .bytes = bytes, .deflate = true});
    }
    return zipped(all);
}

QByteArray textCell(const QByteArray &place, const QByteArray &text)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray sheetWithCell(const QByteArray &cell)
{
    return "<row r=\"1\">" + textCell("A1", "name") + "</row><row r=\"2\">" + cell + "</row>";
}

} // namespace meyar::test
