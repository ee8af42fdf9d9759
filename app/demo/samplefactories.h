// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace meyar {

/// An invented factory; any likeness to a real firm is chance.
struct SampleFactory
{
    const char *name;
    const char *nameUrdu;
    const char *sector;
    const char *city;
    const char *jurisdiction;
    int workers;
    int women;
    int storeys;
    int shifts;
    bool boiler;
    bool chemicals;
};

inline constexpr std::array sampleFactories{
    SampleFactory{"Tarazu Leather", "ترازو لیدر", "tannery", "Sialkot", "PK-PB", 412, 38, 2, 2, true, true},
    SampleFactory{"Noor Pahar Garments", "نور پہاڑ گارمنٹس", "garments", "Karachi", "PK-SD", 640, 310, 4, 1, true, false},
    SampleFactory{"Rawal Doab Weaving", "راول دوآب ویونگ", "spinning_weaving", "Faisalabad", "PK-PB", 185, 12, 1, 3, false, false},
    SampleFactory{"Sunehri Dhaga Dyeing", "سنہری دھاگہ ڈائنگ", "wet_processing", "Faisalabad", "PK-PB", 240, 16, 2, 3, true, true},
    SampleFactory{"Kohdaman Gloves", "کوہ دامن گلوز", "leather_goods", "Sialkot", "PK-PB", 150, 66, 2, 1, false, true},
    SampleFactory{"Lehr Terry Towels", "لہر ٹیری ٹاولز", "spinning_weaving", "Karachi", "PK-SD", 320, 54, 3, 2, true, true},
    SampleFactory{"Shalimar Gali Knitwear", "شالیمار گلی نٹ ویئر", "garments", "Lahore", "PK-PB", 275, 118, 3, 2, true, false},
    SampleFactory{"Surmai Denim Wash", "سرمئی ڈینم واش", "wet_processing", "Lahore", "PK-PB", 210, 22, 2, 2, true, true},
    SampleFactory{"Khyber Rah Handlooms", "خیبر راہ ہینڈلومز", "spinning_weaving", "Mingora", "PK-KP", 34, 14, 1, 1, false, false},
    SampleFactory{"Bolan Sada Footwear", "بولان سدا فٹ ویئر", "leather_goods", "Quetta", "PK-BA", 48, 9, 1, 1, false, true},
    SampleFactory{"Margalla Silai Ghar", "مارگلہ سلائی گھر", "garments", "Islamabad", "PK-IS", 96, 71, 2, 1, false, false},
    SampleFactory{"Korangi Sitara Tannery", "کورنگی ستارہ ٹینری", "tannery", "Karachi", "PK-SD", 130, 4, 1, 2, true, true},
};

} // namespace meyar
