// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace meyar::test {

/// One part of a ZIP, with what a test makes wrong about it.
struct ZipPart
{
    QByteArray name;
    QByteArray bytes;
    bool deflate = false;
    int flags = 0; ///< 1: encrypted
    int method = -1; ///< what it claims; -1: the truth
    qint64 claimedSize = -1;
    quint32 wrongSum = 0; ///< xored to the check sum
};

[[nodiscard]] QByteArray zipped(const std::vector<ZipPart> &parts);

/// The parts of a workbook, as few as there can be; change or remove them by name.
struct WorkbookMaker
{
    WorkbookMaker();
    /// The first sheet, "survey": what stands between <sheetData> and its end.
    explicit WorkbookMaker(const QByteArray &sheetData);

    /// Adds another with its relation.
    void addSheet(const QByteArray &name, const QByteArray &sheetData,
                  const QByteArray &state = "visible");
    void setTexts(const QByteArray &items); ///< <si>… of sharedStrings.xml
    void setStyles(const QByteArray &formats, const std::vector<int> &formatOfStyle);
    void set1904();

    [[nodiscard]] QByteArray file() const;

    std::map<QByteArray, QByteArray> parts;

private:
    void writeFrame();

    struct Named
    {
        QByteArray name;
        QByteArray state;
    };
    std::vector<Named> m_sheets;
    QByteArray m_properties;
};

/// "<c r=… t=\"inlineStr\">" with a text.
[[nodiscard]] QByteArray textCell(const QByteArray &place, const QByteArray &text);

/// A header row and one row of `cell` in A2, given as XML.
[[nodiscard]] QByteArray sheetWithCell(const QByteArray &cell);

} // namespace meyar::test
