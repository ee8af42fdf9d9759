// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/photofacts.h"

#include "core/base/text.h"

#include <exiv2/exiv2.hpp>

#include <QTimeZone>

#include <memory>
#include <mutex>

namespace meyar::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 200; ///< characters of a text out of a photo
constexpr qint64 sameMomentSeconds = 120; ///< cameras write the file a moment after they took the picture

/// Programs for editing pictures, as they name themselves in "Software". Cameras and phones name their firmware there.
constexpr const char *editors[] = {"photoshop", "lightroom", "gimp",     "snapseed", "picsart", "paint.net", "pixlr",
                                   "canva",     "affinity",  "darktable", "picasa",  "remini",  "facetune",  "lightx",
                                   "b612",      "vsco",      "capcut",    "inshot",  "meitu",   "photopea",  "krita"};

QString textOf(const Exiv2::ExifData &exif, const char *key)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    if (found == exif.end()) {
        return {};
    }
    const std::string text = found->toString();
    return cleaned(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).trimmed().left(longestText);
}

/// "2026:03:12 09:00:00" with "+05:00" or nothing (EXIF 2.32, 4.6.5 D and the offset tags).
QDateTime momentOf(const QString &text, const QString &offset)
{
    QDateTime moment = QDateTime::fromString(text, u"yyyy:MM:dd HH:mm:ss"_s);
    const QTime shift = QTime::fromString(offset.mid(1), u"HH:mm"_s);
    if (moment.isValid() && shift.isValid()) {
        const int seconds = shift.hour() * 3600 + shift.minute() * 60;
        moment.setOffsetFromUtc(offset.startsWith(u'-') ? -seconds : seconds);
    }
    return moment;
}

bool namesEditor(const QString &software)
{
    for (const char *editor : editors) {
        if (software.contains(QLatin1String(editor), Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

bool hasKeyOf(const Exiv2::ExifData &exif, const char *group)
{
    return std::any_of(exif.begin(), exif.end(), [group](const Exiv2::Exifdatum &datum) {
        return datum.groupName() == group && datum.tagName() != "GPSVersionID";
    });
}

/// XMP's record of what an editor did to the picture.
bool hasEditHistory(const Exiv2::XmpData &xmp)
{
    return std::any_of(xmp.begin(), xmp.end(), [](const Exiv2::Xmpdatum &datum) {
        return datum.key().starts_with("Xmp.xmpMM.History");
    });
}

PhotoFacts factsFrom(const Exiv2::Image &image)
{
    const Exiv2::ExifData &exif = image.exifData();
    PhotoFacts facts;
    facts.takenAt = momentOf(textOf(exif, "Exif.Photo.DateTimeOriginal"), textOf(exif, "Exif.Photo.OffsetTimeOriginal"));
    const int orientation = textOf(exif, "Exif.Image.Orientation").toInt();
    facts.orientation = orientation >= 1 && orientation <= 8 ? orientation : 1;
    facts.camera
        = QString(textOf(exif, "Exif.Image.Make") + u' ' + textOf(exif, "Exif.Image.Model")).trimmed();
    facts.hasPosition = hasKeyOf(exif, "GPSInfo");
    facts.software = textOf(exif, "Exif.Image.Software");
    // On the camera's wall clock: many write the offset beside one of the two times only.
    const QDateTime taken = momentOf(textOf(exif, "Exif.Photo.DateTimeOriginal"), {});
    const QDateTime changed = momentOf(textOf(exif, "Exif.Image.DateTime"), {});
    const bool isLater = taken.isValid() && changed.isValid() && taken.secsTo(changed) > sameMomentSeconds;
    facts.isEdited = namesEditor(facts.software) || hasEditHistory(image.xmpData()) || isLater;
    return facts;
}

} // namespace

PhotoFacts photoFacts(const QByteArray &bytes)
{
    // The XMP part of the library keeps global state: one photo at a time.
    static std::mutex one;
    const std::lock_guard lock(one);
    try {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        const std::unique_ptr<Exiv2::Image> image(
            Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(bytes.constData()),
                                      static_cast<long>(bytes.size()))
                .release());
        image->readMetadata();
        return factsFrom(*image);
    } catch (const std::exception &) { // metadata are a courtesy: a photo without them is a photo
        return {};
    }
}

} // namespace meyar::evidence
