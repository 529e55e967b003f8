package org.alongside.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.device.DeviceLine;
import org.alongside.identity.device.DeviceService;
import org.alongside.identity.device.DeviceSettings;
import org.alongside.identity.device.OwnDeviceService;
import org.alongside.identity.sessions.SignIn;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.web.Cookies;
import org.alongside.platform.web.SaidView;

/** The devices I have called my own, on my own page. */
@Named("devicesView")
@RequestScoped
public class DevicesView {
    private List<DeviceLine> devices = List.of();

    @Inject
    OwnDeviceService own;

    @Inject
    DeviceService remembering;

    @Inject
    CurrentPerson current;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    @PostConstruct
    void load() {
        devices = own.mine();
    }

    public List<DeviceLine> getDevices() {
        return devices;
    }

    /** Whether this device could become one of them: a member sits here, and nobody has handed it over. */
    public boolean isCanBeOwn() {
        var stay = current.stay();
        return stay != null && stay.shared() && !stay.assisted();
    }

    public void remember() {
        String token = Cookies.read(request, Cookies.SESSION).orElse("");
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        String cookie = remembering.remember(new SignIn(current.get(), token));
        Cookies.write(request, response, settings, Cookies.DEVICE, cookie, settings.get(DeviceSettings.REMEMBERED));
        SaidView.andGo("/me", "identity.deviceOwnSaid");
    }

    public void end(UUID device) {
        boolean here = devices.stream().anyMatch(it -> it.id().equals(device) && it.here());
        own.end(device);
        if (here) {
            SaidView.go("/identity/left");
        } else {
            SaidView.andGo("/me", "identity.deviceEndedSaid");
        }
    }
}
