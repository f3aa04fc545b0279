package dev.oscarclient.sandbox.kiosk;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.clinic.Table;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.List;

/** The devices every sandbox starts with. */
public final class KioskDevices {
  private KioskDevices() {}

  /** Three devices, the last in a state that the description does not know. */
  public static Table<KioskDevice> create(Clinic clinic) {
    Table<KioskDevice> devices = new Table<>(1);
    add(clinic, devices, "ONLINE", List.of("en"));
    add(clinic, devices, "OFFLINE", List.of("en", "fr"));
    add(clinic, devices, "REBOOTING", List.of());
    return devices;
  }

  private static void add(
      Clinic clinic, Table<KioskDevice> devices, String state, List<String> languages) {
    KioskDevice device = new KioskDevice();
    device.id = devices.nextNumber();
    device.assetTag = "000" + device.id;
    device.label = "Kiosk-" + device.id;
    device.state = state;
    device.firmwareBuild = "2024.3+sample";
    device.hardwareId = new BigInteger("1234567890123456789" + device.id);
    device.languages = languages;
    device.lastSeen = clinic.at(LocalDateTime.of(2024, 3, 15, 14, 30, 45));
    devices.put(device.id, device);
  }
}
